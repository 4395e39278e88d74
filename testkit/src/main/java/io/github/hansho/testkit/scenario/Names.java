package io.github.hansho.testkit.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of classes as people read them. */
final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Names() {}

    /** {@code SetSeverity} is {@code set-severity}; what has no name of its own is a {@code command}. */
    static String kebab(Class<?> type) {
        boolean named = !type.isHidden() && !type.isSynthetic() && !type.isAnonymousClass();
        return named ? HUMP.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT) : "command";
    }
}
