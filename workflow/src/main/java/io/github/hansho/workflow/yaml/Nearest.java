package io.github.hansho.workflow.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {

    private static final int MOST_NAMES = 2_000;
    private static final int LONGEST = 40;

    private Nearest() {}

    /**
     * Returns the nearest name, if one is near: two letters off, or one in a short name, or the beginning of a name; case
     * does not count.
     */
    static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.size() > MOST_NAMES) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int best = Math.min(3, lower.length() / 2 + 1);
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int distance = name.length() > LONGEST ? best : distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance >= best && nearest.isEmpty() && lower.length() >= 3 && name.startsWith(lower)) {
                nearest = Optional.of(name);
            }
            if (distance < best) {
                best = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Counts letters put in, left out, changed, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, i, b, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, int i, String b, int j) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
