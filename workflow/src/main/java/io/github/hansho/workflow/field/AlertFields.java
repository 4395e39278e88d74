package io.github.hansho.workflow.field;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields that conditions may name of an alert: {@code source}, {@code rule}, {@code title}, {@code severity} in the
 * source's own codes, and what it names, by kind: {@code host}, {@code account}, {@code address}, {@code domain}, {@code digest}.
 *
 * <p>A source or a rule that the alert does not give is absent, as is a kind of thing that it does not name.
 */
public final class AlertFields implements FieldNames {

    private static final AlertFields ALL = new AlertFields();

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Function<Alert, Value>> readings = new LinkedHashMap<>();

    private AlertFields() {
        add("source", FieldType.CODE, alert -> Value.code(alert.source()));
        add("rule", FieldType.CODE, alert -> Values.code(alert.rule()));
        add("title", FieldType.CODE, alert -> title(alert));
        add("severity", FieldType.CODE, alert -> Values.code(alert.severity()));
        for (Observable.Kind kind : Observable.Kind.values()) {
            if (kind != Observable.Kind.OTHER) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                add(name, FieldType.CODES, alert -> named(alert, kind));
            }
        }
    }

    /** Returns the fields of alerts. */
    public static AlertFields all() {
        return ALL;
    }

    @Override
    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Returns a reader of an alert's fields. */
    public FieldReader reader(Alert alert) {
        return field -> {
            Function<Alert, Value> reading = readings.get(field.name());
            return reading == null ? Value.UNKNOWN : reading.apply(alert);
        };
    }

    private void add(String name, FieldType type, Function<Alert, Value> reading) {
        fields.put(name, new Field(name, type, List.of(), false, Words.label("alert." + name)));
        readings.put(name, reading);
    }

    /** An erased title is like no title: no rule may decide by what was erased. */
    private static Value title(Alert alert) {
        String title = alert.title().or("");
        return title.isEmpty() ? Value.ABSENT : Value.code(title);
    }

    private static Value named(Alert alert, Observable.Kind kind) {
        return Values.codes(alert.observables().stream()
                .filter(thing -> thing.kind() == kind)
                .map(Observable::value)
                .collect(Collectors.toSet()));
    }
}
