package io.github.hansho.workflow.escalation;

import java.util.Locale;

/** The names that constants have in plans. */
final class Names {

    private Names() {}

    /** Returns {@code rearmCurrent} for {@code REARM_CURRENT}. */
    static String camel(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
