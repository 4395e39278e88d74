package io.github.hansho.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a fact of an unknown type with its properties in the order written, which Jackson 2 by itself forgets. */
final class UnrecognisedReader2 extends StdDeserializer<Unrecognised> {

    private static final long serialVersionUID = 1L;

    UnrecognisedReader2() {
        super(Unrecognised.class);
    }

    @Override
    public Unrecognised deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.isExpectedStartObjectToken()) {
            parser.nextToken();
        }
        @Nullable Stamp stamp = null;
        @Nullable String type = null;
        Map<String, Object> rest = new LinkedHashMap<>();
        while (parser.hasToken(JsonToken.FIELD_NAME)) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "stamp" -> stamp = context.readValue(parser, Stamp.class);
                case "type" -> type = context.readValue(parser, String.class);
                default -> rest.put(name, context.readValue(parser, Object.class));
            }
            parser.nextToken();
        }
        if (stamp == null || type == null) {
            return context.reportInputMismatch(
                    this, "fact of type %s has no %s", type, type == null ? "type" : "stamp");
        }
        return new Unrecognised(stamp, type, rest);
    }
}
