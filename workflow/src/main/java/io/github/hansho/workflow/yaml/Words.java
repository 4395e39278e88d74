package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sentences of this package. */
final class Words {

    private static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);
    private static final int SHOWN = 24;
    private static final int LONGEST = 80;

    private Words() {}

    static Message of(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }

    /** Says that a name is not known, what is allowed, and which allowed name is nearest. */
    static Message unknown(String key, Label what, String value, Collection<String> allowed) {
        Optional<String> nearest = Nearest.to(value, allowed);
        return nearest.isPresent()
                ? of(
                        key + "-near",
                        "what",
                        what,
                        "value",
                        cut(value),
                        "nearest",
                        nearest.get(),
                        "allowed",
                        shown(allowed))
                : of(key, "what", what, "value", cut(value), "allowed", shown(allowed));
    }

    /** Lists names, at most {@value #SHOWN} of them. */
    static String shown(Collection<String> names) {
        if (names.isEmpty()) {
            return "(none)";
        }
        List<String> first = names.stream().limit(SHOWN).toList();
        return String.join(", ", first) + (names.size() > SHOWN ? ", … (" + names.size() + ")" : "");
    }

    /** Shortens a value that somebody wrote, so that a message stays readable. */
    static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
