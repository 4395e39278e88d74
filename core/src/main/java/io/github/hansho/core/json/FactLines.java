package io.github.hansho.core.json;

import io.github.hansho.core.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON Lines, one fact a line, whichever Jackson reads and writes them.
 *
 * <p>Both write the same bytes and refuse the same lines with the same exception. It costs some milliseconds to make and may
 * be used by many threads at once: make one and keep it.
 */
public final class FactLines {

    private final Codec codec;

    FactLines(Codec codec) {
        this.codec = codec;
    }

    /** What one of the two Jacksons does. */
    interface Codec {
        @Nullable Fact read(String line) throws NotJson;

        byte[] write(Fact fact);
    }

    /** Says why a line was refused, in the words of the Jackson that read it. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(String reason, Exception cause) {
            super(reason, cause);
        }
    }

    /**
     * Returns the fact of a line.
     *
     * @throws FactUnreadableException if the line is no fact
     */
    public Fact read(String line) {
        return read(1, line);
    }

    /**
     * Returns the facts of the lines in order; blank lines are passed over.
     *
     * @throws FactUnreadableException if a line is no fact
     */
    public List<Fact> readAll(Iterable<String> lines) {
        List<Fact> facts = new ArrayList<>();
        long number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank()) {
                facts.add(read(number, line));
            }
        }
        return facts;
    }

    private Fact read(long number, String line) {
        try {
            Fact fact = codec.read(line);
            if (fact == null) {
                throw new FactUnreadableException(number, "null stands where a fact should", null);
            }
            return fact;
        } catch (NotJson e) {
            throw new FactUnreadableException(number, String.valueOf(e.getMessage()), e.getCause());
        }
    }

    /** Returns the line of a fact, without a line end, in characters that UTF-8 can hold. */
    public String write(Fact fact) {
        return new String(codec.write(fact), StandardCharsets.UTF_8);
    }
}
