package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The reference of an incident: twelve random characters of Crockford's base 32, never a counter.
 *
 * <p>It can be read over the telephone: O is taken for 0, I and L for 1, case and hyphens do not matter.
 *
 * @param value the reference, for instance {@code 7K3M-9Q2X-AB4D}
 */
public record IncidentId(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int SHOWN = 60;

    /**
     * Reads a reference as a person may have written it.
     *
     * @throws IllegalArgumentException if it is no reference
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        value = normalised(value);
    }

    /** Returns the reference as a person may have written it. */
    public static IncidentId of(String written) {
        return new IncidentId(written);
    }

    /** Returns a new reference. */
    public static IncidentId random(RandomGenerator random) {
        long bits = random.nextLong();
        StringBuilder token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return new IncidentId(token.toString());
    }

    private static String normalised(String written) {
        StringBuilder token = new StringBuilder(LENGTH + 2);
        int symbols = 0;
        for (char c : written.toUpperCase(Locale.ROOT).toCharArray()) {
            char symbol = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (symbol == '-' || symbol == ' ') {
                continue;
            }
            if (ALPHABET.indexOf(symbol) < 0 || symbols == LENGTH) {
                throw notOne(written);
            }
            if (symbols > 0 && symbols % 4 == 0) {
                token.append('-');
            }
            token.append(symbol);
            symbols++;
        }
        if (symbols != LENGTH) {
            throw notOne(written);
        }
        return token.toString();
    }

    private static IllegalArgumentException notOne(String written) {
        return new IllegalArgumentException("'" + shown(written) + "' is no incident reference, allowed are " + LENGTH
                + " characters of " + ALPHABET + ", hyphens between them");
    }

    private static String shown(String written) {
        return written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return value;
    }
}
