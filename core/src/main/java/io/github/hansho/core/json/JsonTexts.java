package io.github.hansho.core.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON texts, whichever Jackson reads and writes them.
 *
 * <p>Both write the same characters and refuse the same texts with the same exception. It costs some milliseconds to make
 * and may be used by many threads at once: make one and keep it.
 */
public final class JsonTexts {

    private final Codec codec;

    JsonTexts(Codec codec) {
        this.codec = codec;
    }

    /** What one of the two Jacksons does. */
    interface Codec {
        <T> @Nullable T read(String json, Class<T> type) throws FactLines.NotJson;

        byte[] write(Object value);
    }

    /**
     * Returns the value of a text.
     *
     * @throws JsonUnreadableException if the text is not the JSON of such a value
     */
    public <T> T read(String json, Class<T> type) {
        try {
            T value = codec.read(json, type);
            if (value == null) {
                throw new JsonUnreadableException(type, "there is only null", null);
            }
            return value;
        } catch (FactLines.NotJson e) {
            throw new JsonUnreadableException(type, String.valueOf(e.getMessage()), e.getCause());
        }
    }

    /** Returns the JSON of a value on one line, in characters that UTF-8 can hold. */
    public String write(Object value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }
}
