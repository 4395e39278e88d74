package io.github.hansho.core.condition;

import io.github.hansho.core.ExtensionPoint;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads fields for a condition at one instant.
 *
 * <p>A reader is pure: asked twice it answers the same. A field it does not have reads as {@link Value#UNKNOWN}.
 */
@ExtensionPoint
@FunctionalInterface
public interface FieldReader {

    /** Returns the field's value now. */
    Value read(Field field);

    /**
     * Returns the instant from which a span grows, when the field is one that grows with time alone.
     *
     * <p>The default says that no field does.
     */
    default Optional<Instant> growsSince(Field field) {
        return Optional.empty();
    }
}
