package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.hansho.core.text.Label;

/**
 * What may be done with an indicator: the Permissible Actions Protocol, from anything to nearly nothing.
 *
 * <p>It limits actions where {@link Tlp} limits people. Labels are never translated.
 */
public enum Pap implements Coded {
    /** No limit. */
    CLEAR,
    /** Active measures are allowed, such as blocking an address or connecting to it. */
    GREEN,
    /** Passive measures are allowed, looking it up with third parties included. */
    AMBER,
    /** Only passive measures that nobody outside can notice. */
    RED;

    private static final Codes<Pap> CODES = Codes.of(Pap.class, pap -> "PAP:" + pap.name());

    /**
     * Reads a label in any case, with or without {@code PAP:}, and the older {@code WHITE} as {@link #CLEAR}.
     *
     * @throws UnknownCodeException if it is none of the four
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pap of(String label) {
        return CODES.read(label, Tlp.prefixed("PAP:", label));
    }

    /** Returns the label, such as {@code PAP:AMBER}. */
    @Override
    public String code() {
        return CODES.of(this);
    }

    @Override
    public Label label() {
        return Label.plain(code());
    }

    /** Returns the stricter of the two labels. */
    public Pap join(Pap other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns whether active measures are allowed, such as blocking an address that carries this label. */
    public boolean allowsActive() {
        return compareTo(GREEN) <= 0;
    }
}
