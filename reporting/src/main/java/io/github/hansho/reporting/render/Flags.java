package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbered flags above the line of a lane, none of which covers another.
 *
 * <p>A flag stands over its instant, on the lowest level where it has room; when every level is taken it stands a little to
 * the right, and its stem leads back to the instant, or above them all where the picture ends. Too many to be numbered are
 * drawn as stems alone.
 */
final class Flags {

    private static final int LEVELS = 6;
    private static final int LEVEL = 19;
    private static final int HEIGHT = 16;

    private final boolean numbered;
    private final List<Integer> ends = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    Flags(boolean numbered) {
        this.numbered = numbered;
    }

    private record Flag(int number, int at, int middle, int level, int category, String title) {}

    void place(int number, int at, int category, String title) {
        int width = width(number);
        int begin = at - width / 2;
        int level = 0;
        if (numbered) {
            level = Plot.free(ends, begin, begin + width + 2);
            int roomiest = roomiest();
            if (level >= LEVELS && ends.get(roomiest) + width < Plot.WIDTH) {
                ends.remove(level);
                level = roomiest;
                begin = ends.get(level);
                ends.set(level, begin + width + 2);
            }
        }
        flags.add(new Flag(number, at, begin + width / 2, level, category, title));
    }

    boolean isEmpty() {
        return flags.isEmpty();
    }

    int height() {
        return flags.isEmpty() ? 0 : numbered ? ends.size() * LEVEL + 5 : LEVEL;
    }

    void draw(Canvas canvas, int base) {
        for (Flag flag : flags) {
            canvas.path(
                    "stem",
                    "M" + flag.at() + " " + base + "L" + flag.middle() + " " + (base - 6 - flag.level() * LEVEL));
        }
        for (Flag flag : flags) {
            canvas.group(flag.title());
            if (numbered) {
                int width = width(flag.number());
                int top = base - 5 - HEIGHT - flag.level() * LEVEL;
                Box box = new Box(flag.middle() - width / 2, top, width, HEIGHT);
                canvas.rectangle("edge " + Swatches.fill(flag.category()), box, HEIGHT / 2);
                canvas.text(
                        "tag " + Swatches.ink(flag.category()),
                        flag.middle(),
                        top + 12,
                        Integer.toString(flag.number()));
            } else {
                canvas.rectangle(
                        Swatches.fill(flag.category()), new Box(flag.at() - 1, base - LEVEL + 3, 2, LEVEL - 3), 0);
            }
            canvas.groupEnd();
        }
    }

    private int roomiest() {
        int best = 0;
        for (int level = 1; level < Math.min(ends.size(), LEVELS); level++) {
            if (ends.get(level) < ends.get(best)) {
                best = level;
            }
        }
        return best;
    }

    private static int width(int number) {
        return 10 + 6 * Integer.toString(number).length();
    }
}
