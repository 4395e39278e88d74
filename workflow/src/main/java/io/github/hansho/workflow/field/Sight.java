package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * What conditions see: an incident, the instant, and who acts.
 *
 * @param catalog the fields there are
 * @param incident the incident as it stands
 * @param now the instant at which it is looked at
 * @param by who acts, as the host vouches for it
 */
record Sight(FieldCatalog catalog, Incident incident, Instant now, Actor by) implements FieldReader {

    @Override
    public Value read(Field field) {
        return catalog.read(field, this);
    }

    @Override
    public Optional<Instant> growsSince(Field field) {
        return catalog.growth(field).since(this);
    }
}
