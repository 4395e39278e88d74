package io.github.hansho.examples.night;

import io.github.hansho.core.condition.Refusal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Plays the night: the story on the terminal. */
public final class Night {

    private Night() {}

    /** Plays it. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 0;
        NightStory story = NightStory.play(seed);
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(Pace.ZONE);
        for (Stage.Told told : story.told()) {
            out.println(time.format(told.at()) + "  " + told.who() + "  "
                    + told.what().in(Locale.ENGLISH));
            for (Refusal why : told.refusals()) {
                out.println("             refused: " + why.in(Locale.ENGLISH) + " ("
                        + why.where().orElse("") + ")");
            }
        }
        out.println(story.desk().records().incidents().size() + " "
                + story.desk().records().alerts().size());
        story.desk()
                .records()
                .incidents()
                .forEach(h ->
                        out.println(h.incident().place() + " " + h.changes().size() + " "
                                + h.incident().alerts() + h.incident().ownership()));
        out.println(story.desk().records().alerts().stream()
                .mapToLong(h -> h.group().count())
                .sum());
    }
}
