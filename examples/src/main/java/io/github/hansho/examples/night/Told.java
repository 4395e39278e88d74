package io.github.hansho.examples.night;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One line of the story as it was played.
 *
 * @param at when
 * @param who who acted
 * @param what what was done
 * @param refusals why not, where it was refused
 */
record Told(Instant at, String who, Label what, List<Refusal> refusals) {

    private static final String INDENT = "\n" + " ".repeat(24) + "✗ ";

    /** Returns the line in the locale's language, refusals below it. */
    String in(Locale locale) {
        String time = DateTimeFormatter.ofPattern("EEE HH:mm", locale)
                .withZone(Pace.ZONE)
                .format(at);
        StringBuilder line = new StringBuilder(time).append("  ").append(who);
        line.append(" ".repeat(Math.max(1, 12 - who.length()))).append(what.in(locale));
        for (Refusal why : refusals) {
            line.append(INDENT).append(why.in(locale));
            why.where().ifPresent(where -> line.append("  [").append(where).append(']'));
        }
        return line.toString();
    }
}
