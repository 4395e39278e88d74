package io.github.hansho.core.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a time from a string in its ISO 8601 form and from nothing else, for Jackson 3. */
final class Strict3<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;

    private Strict3(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    static SimpleModule readers() {
        return new SimpleModule()
                .addDeserializer(Instant.class, new Strict3<>(Instant.class, Instant::parse))
                .addDeserializer(Duration.class, new Strict3<>(Duration.class, Duration::parse));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return parse.apply(parser.getString());
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, parser.getString(), JsonLimits.ISO));
        }
    }
}
