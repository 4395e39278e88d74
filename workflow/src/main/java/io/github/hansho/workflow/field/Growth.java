package io.github.hansho.workflow.field;

import java.time.Instant;
import java.util.Optional;

/** Since when a span grows with time alone. */
@FunctionalInterface
interface Growth {

    /** The growth of a field that time alone never changes. */
    Growth NONE = sight -> Optional.empty();

    Optional<Instant> since(Sight sight);
}
