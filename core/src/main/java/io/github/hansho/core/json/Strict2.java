package io.github.hansho.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.hansho.core.fact.Unrecognised;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Reads a time from a string in its ISO 8601 form and from nothing else, for Jackson 2. */
final class Strict2<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Class<T> type;
    private final transient Function<String, T> parse;

    private Strict2(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    static SimpleModule readers() {
        return new SimpleModule()
                .addDeserializer(Instant.class, new Strict2<>(Instant.class, Instant::parse))
                .addDeserializer(Duration.class, new Strict2<>(Duration.class, Duration::parse))
                .addDeserializer(Unrecognised.class, new UnrecognisedReader2());
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return parse.apply(parser.getText());
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, parser.getText(), JsonLimits.ISO));
        }
    }
}
