package io.github.hansho.cli.replay;

import java.util.ArrayList;
import java.util.List;

/** Watches characters go by: counts lines and line ends outside of quotes, and stops at a NUL. */
final class LineEnds {

    private final char quote;
    private long lineFeeds;
    private long carriageReturns;
    private long both;
    private long lines = 1;
    private boolean quoted;
    private boolean afterReturn;
    private boolean returnWasQuoted;

    LineEnds(char quote) {
        this.quote = quote;
    }

    /** Looks at characters; returns the place of the first NUL, or -1. */
    int look(char[] text, int from, int length) {
        char mark = quote;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c > mark && !afterReturn) {
                continue;
            }
            if (c == 0) {
                return i;
            }
            special(c);
        }
        return -1;
    }

    private void special(char c) {
        if (afterReturn) {
            afterReturn = false;
            if (c == '\n') {
                both += returnWasQuoted ? 0 : 1;
                return;
            }
            carriageReturns += returnWasQuoted ? 0 : 1;
        }
        if (c == quote) {
            quoted = !quoted;
        } else if (c == '\n') {
            lines++;
            lineFeeds += quoted ? 0 : 1;
        } else if (c == '\r') {
            lines++;
            afterReturn = true;
            returnWasQuoted = quoted;
        }
    }

    /** The line on which the next character stands, counted from 1. */
    long line() {
        return lines;
    }

    /** The kinds of line ends found outside of quotes, each with its number, if there is more than one kind. */
    String mixture() {
        List<String> kinds = new ArrayList<>();
        add(kinds, "LF", lineFeeds);
        add(kinds, "CRLF", both);
        add(kinds, "CR", carriageReturns + (afterReturn && !returnWasQuoted ? 1 : 0));
        return kinds.size() > 1 ? String.join(", ", kinds) : "";
    }

    private static void add(List<String> kinds, String name, long count) {
        if (count > 0) {
            kinds.add(count + " " + name);
        }
    }
}
