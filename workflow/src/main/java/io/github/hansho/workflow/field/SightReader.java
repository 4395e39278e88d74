package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import java.time.Instant;
import java.util.Optional;

/** Reads the fields of one incident at one instant. */
record SightReader(FieldCatalog catalog, Sight sight) implements FieldReader {

    @Override
    public Value read(Field field) {
        return catalog.read(field, sight);
    }

    @Override
    public Optional<Instant> growsSince(Field field) {
        return catalog.growth(field).since(sight);
    }
}
