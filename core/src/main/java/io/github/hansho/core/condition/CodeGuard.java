package io.github.hansho.core.condition;

import io.github.hansho.core.ExtensionPoint;
import java.time.Instant;
import java.util.Optional;

/**
 * A condition written in code, known to plans by its id.
 *
 * <p>A code guard is pure. It says when time alone could change its answer, or else an agenda could come too late.
 */
@ExtensionPoint
public interface CodeGuard {

    /** Returns the answer now. */
    Truth evaluate(FieldReader fields);

    /** Returns the earliest instant at which time alone could change the answer; empty if it never does. */
    Optional<Instant> mayChangeAt(FieldReader fields, Instant now);
}
