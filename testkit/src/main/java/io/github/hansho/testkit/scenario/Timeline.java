package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that happened in a run, a line for each thing: how long after the beginning, by the wall clock, and what. */
final class Timeline {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssXXX", Locale.ROOT);

    private record Line(Duration after, Message words) {}

    private Timeline() {}

    static String of(Run run, Locale locale) {
        List<Line> lines = new ArrayList<>();
        boolean several = run.histories().size() > 1;
        run.facts(Fact.class).forEach(at -> {
            Message words = FactWords.of(at.fact());
            lines.add(new Line(
                    at.after(),
                    several ? Words.of("of-incident", "words", words.in(locale), "incident", at.incident()) : words));
        });
        run.refusals().forEach(no -> lines.add(new Line(no.after(), words(no, locale))));
        lines.sort(Comparator.comparing(Line::after));
        ZoneId zone = run.scenario().start().getZone();
        int width = lines.stream()
                .mapToInt(line -> Spans.write(line.after()).length() + 1)
                .max()
                .orElse(0);
        return lines.stream()
                .map(line -> "    " + Columns.pad("+" + Spans.write(line.after()), width) + "  "
                        + WALL.format(run.instant(line.after()).atZone(zone)) + "  "
                        + line.words().in(locale) + "\n")
                .collect(Collectors.joining());
    }

    private static Message words(Refused no, Locale locale) {
        String why = no.reasons().isEmpty()
                ? no.fault()
                : no.reasons().stream()
                        .map(reason -> reason.message().in(locale))
                        .collect(Collectors.joining("; "));
        return Words.of("fact.refused", "who", no.by().id(), "what", no.what(), "why", why);
    }
}
