package io.github.hansho.workflow.exchange;

import io.github.hansho.core.json.JsonTexts;
import io.github.hansho.core.json.JsonUnreadableException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Envelopes as JSON, of at most {@value #LIMIT} characters; safe for several threads. */
public final class Envelopes {

    /** The most characters that an envelope may have. */
    public static final int LIMIT = 1_000_000;

    private static final Set<String> TYPES = new TreeSet<>(Set.of("offer", "answer", "ruling", "receipt"));

    private final JsonTexts json;

    private Envelopes(JsonTexts json) {
        this.json = json;
    }

    /** Returns a reader and writer by one of the two Jacksons; both write the same characters. */
    public static Envelopes of(JsonTexts json) {
        return new Envelopes(json);
    }

    /**
     * Reads an envelope.
     *
     * @throws EnvelopeException if it is too large, no JSON, of an unknown type or version, or lacks what its type needs
     */
    public Envelope read(String text) {
        checkSize(text);
        Map<?, ?> head = read(text, Map.class);
        Object type = Optional.<Object>ofNullable(head.get("type")).orElse("");
        Object version = Optional.<Object>ofNullable(head.get("version")).orElse("");
        if (!TYPES.contains(type.toString())) {
            throw new EnvelopeException(ExchangeWords.of(
                    "unknown-type", "type", ExchangeWords.shown(type), "allowed", String.join(", ", TYPES)));
        }
        if (!version.equals(Envelope.VERSION)) {
            throw new EnvelopeException(ExchangeWords.of(
                    "unknown-version", "version", ExchangeWords.shown(version), "allowed", Envelope.VERSION));
        }
        return read(text, Envelope.class);
    }

    /**
     * Writes an envelope on one line.
     *
     * @throws EnvelopeException if it is too large
     */
    public String write(Envelope envelope) {
        String text = json.write(envelope);
        checkSize(text);
        return text;
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.read(text, type);
        } catch (JsonUnreadableException e) {
            throw new EnvelopeException(
                    ExchangeWords.of("malformed", "reason", e.reason(), "allowed", String.join(", ", TYPES)), e);
        }
    }

    private static void checkSize(String text) {
        if (text.length() > LIMIT) {
            throw new EnvelopeException(ExchangeWords.of("too-large", "size", text.length(), "allowed", LIMIT));
        }
    }
}
