package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that conditions may name: those that every incident has, and those that a plan declares.
 *
 * <p>Names are unique; a declared field never hides a built-in one. Reading is one look-up by name.
 */
public final class FieldCatalog implements FieldNames {

    private static final FieldCatalog STANDARD = builder().build();

    private final Map<String, Known> byName;
    private final Map<String, DeclaredField> declared;

    FieldCatalog(Map<String, Known> byName, Map<String, DeclaredField> declared) {
        this.byName = byName;
        this.declared = declared;
    }

    /** Returns the catalogue of the built-in fields, with the severities of {@link Scale#SEVERITIES}. */
    public static FieldCatalog standard() {
        return STANDARD;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name)).map(Known::field);
    }

    @Override
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Returns the field of that name, if the plan declares it. */
    public Optional<DeclaredField> declared(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** Returns the fields that the plan declares, in its order. */
    public List<DeclaredField> declared() {
        return List.copyOf(declared.values());
    }

    /**
     * Returns a reader of an incident's fields; one that the catalogue does not have reads as unknown.
     *
     * @param incident the incident as it stands
     * @param now the instant at which it is looked at
     * @param by who acts, as the host vouches for it
     */
    public FieldReader reader(Incident incident, Instant now, Actor by) {
        return new Sight(this, incident, now, by);
    }

    Value read(Field field, Sight sight) {
        Known known = byName.get(field.name());
        return known == null ? Value.UNKNOWN : known.reading().of(sight);
    }

    Growth growth(Field field) {
        Known known = byName.get(field.name());
        return known == null ? Growth.NONE : known.growth();
    }

    /** Collects scales, states and declared fields. */
    public static final class Builder {

        private final Map<String, Scale> scales = new LinkedHashMap<>();
        private final Map<String, DeclaredField> declared = new LinkedHashMap<>();
        private List<String> states = List.of();

        Builder() {
            scales.put("severity", Scale.SEVERITIES);
        }

        /** Sets the severities. */
        public Builder severities(Scale scale) {
            scales.put("severity", scale);
            return this;
        }

        /** Sets the scales that priorities are derived by. */
        public Builder priorities(Scale impacts, Scale urgencies, Scale priorities) {
            scales.put("impact", impacts);
            scales.put("urgency", urgencies);
            scales.put("priority", priorities);
            return this;
        }

        /** Sets the ids of the states, so that a condition that names another is refused. */
        public Builder states(List<String> ids) {
            states = List.copyOf(ids);
            return this;
        }

        /** Returns whether a field of that name is there already. */
        public boolean has(String name) {
            return IncidentFields.NAMES.contains(name) || declared.containsKey(name);
        }

        /**
         * Declares a field.
         *
         * @throws IllegalArgumentException if there is one of that name already
         */
        public Builder declare(DeclaredField field) {
            String name = field.field().name();
            if (has(name)) {
                throw new IllegalArgumentException("field " + name + " is there already, choose another name");
            }
            declared.put(name, field);
            return this;
        }

        /** Returns the catalogue. */
        public FieldCatalog build() {
            Map<String, Known> byName = new LinkedHashMap<>();
            List<Known> all = new ArrayList<>(IncidentFields.all(scales, states));
            declared.values().forEach(field -> all.add(known(field)));
            all.forEach(known -> byName.put(known.field().name(), known));
            return new FieldCatalog(
                    Collections.unmodifiableMap(byName), Collections.unmodifiableMap(new LinkedHashMap<>(declared)));
        }

        private static Known known(DeclaredField declared) {
            String name = declared.field().name();
            Value unset = declared.unset();
            return Known.of(declared.field(), sight -> {
                Value value = sight.incident().fields().values().get(name);
                return value == null ? unset : value;
            });
        }
    }
}
