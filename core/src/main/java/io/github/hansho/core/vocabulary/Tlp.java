package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.hansho.core.text.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * With whom an item may be shared: the Traffic Light Protocol 2.0 of FIRST, from the widest circle to the narrowest.
 *
 * <p>A label belongs to an item and its source. What is made from several items has the {@link #join} of their labels,
 * and only the source may lower a label. Labels are never translated.
 */
public enum Tlp implements Coded {
    /** No limit. */
    CLEAR,
    /** The community, not over public channels. */
    GREEN,
    /** The recipient's organisation and its clients, as they need to know. */
    AMBER,
    /** The recipient's organisation alone, as they need to know. */
    AMBER_STRICT,
    /** The individual recipients alone. */
    RED;

    private static final Codes<Tlp> CODES =
            Codes.of(Tlp.class, tlp -> "TLP:" + tlp.name().replace('_', '+'));

    /**
     * Reads a label in any case, with or without {@code TLP:}, and the {@code WHITE} of TLP 1 as {@link #CLEAR}.
     *
     * @throws UnknownCodeException if it is none of the five
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Tlp of(String label) {
        return CODES.read(label, prefixed("TLP:", label));
    }

    /** Returns the narrowest of the labels, or nothing when there are none: unlabelled is not the same as clear. */
    public static Optional<Tlp> joinAll(Collection<Tlp> labels) {
        return labels.stream().max(Comparator.naturalOrder());
    }

    /** Returns the label, such as {@code TLP:AMBER+STRICT}. */
    @Override
    public String code() {
        return CODES.of(this);
    }

    @Override
    public Label label() {
        return Label.plain(code());
    }

    /** Returns the narrower of the two labels. */
    public Tlp join(Tlp other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static String prefixed(String prefix, String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        String code = upper.startsWith(prefix) ? upper : prefix + upper;
        return code.equals(prefix + "WHITE") ? prefix + "CLEAR" : code;
    }
}
