package io.github.hansho.core.condition;

import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What fields are at one instant: some stay as they are, some spans grow with time.
 *
 * @param values the values that stay, by field
 * @param since since when the others grow, by field
 * @param now the instant
 */
public record World(Map<Field, Value> values, Map<Field, Instant> since, Instant now) implements FieldReader {

    static final Field SEVERITY =
            Field.ordered("severity", List.of("low", "medium", "high", "critical"), Label.of("severity", "深刻度"));
    static final Field KIND = Field.code("kind", List.of("incident", "hunt"), Label.of("kind", "種別"));
    static final Field HOST = Field.of("host", FieldType.CODE, Label.of("host", "ホスト"));
    static final Field TAGS = Field.of("tags", FieldType.CODES, Label.of("tags", "タグ"));
    static final Field HOLD = Field.of("hold", FieldType.FLAG, Label.of("hold", "保留"));
    static final Field ALERTS = Field.of("alerts", FieldType.COUNT, Label.of("alerts", "アラート数"));
    static final Field SPENT = Field.of("spent", FieldType.SPAN, Label.of("time spent", "作業時間"));
    static final Field AGE = Field.of("age", FieldType.SPAN, Label.of("age", "経過時間"));
    static final Field IDLE = Field.of("idle", FieldType.SPAN, Label.of("idle time", "待ち時間"));
    static final List<Field> FIELDS = List.of(SEVERITY, KIND, HOST, TAGS, HOLD, ALERTS, SPENT, AGE, IDLE);

    /** Returns a world in which one field has a value and all others are unknown. */
    static World of(Field field, Value value) {
        return new World(Map.of(field, value), Map.of(), Instant.EPOCH);
    }

    /** Returns this world at another instant. */
    World at(Instant then) {
        return new World(values, since, then);
    }

    @Override
    public Value read(Field field) {
        Instant from = since.get(field);
        return from == null ? values.getOrDefault(field, Value.UNKNOWN) : Value.span(Duration.between(from, now));
    }

    @Override
    public Optional<Instant> growsSince(Field field) {
        return Optional.ofNullable(since.get(field));
    }
}
