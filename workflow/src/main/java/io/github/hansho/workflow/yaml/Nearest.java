package io.github.hansho.workflow.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {

    private static final int MOST_NAMES = 2_000;
    private static final int LONGEST = 40;

    private Nearest() {}

    /** Returns the nearest name, if one is near: two letters off, or one in a short name; case does not count. */
    static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.size() > MOST_NAMES) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int best = Math.min(3, lower.length() / 2 + 1);
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int distance = name.length() > LONGEST ? best : distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
