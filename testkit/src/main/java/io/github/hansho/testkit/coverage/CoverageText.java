package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found, as lines of text. */
final class CoverageText {

    private static final int MOST_STRETCHES = 12;
    private static final int MOST_EVENTS = 40;
    private static final int WIDTH = 60;

    /** What is drawn on a ladder; of two at one place the later of these is seen. */
    private static final String SYMBOLS = "·|>○●×";

    private CoverageText() {}

    static String of(Covered covered, Locale locale) {
        List<Finding> findings = covered.findings();
        StringBuilder text = new StringBuilder();
        line(text, covered.words().in(locale));
        covered.held().forEach(field -> line(text, field.words().in(locale)));
        if (findings.isEmpty()) {
            line(text, Words.of("nothing").in(locale));
        }
        for (Finding finding : findings) {
            line(text, "");
            text.append(finding.toText(locale));
        }
        return text.toString();
    }

    static String stretches(List<Stretch> stretches, Locale locale) {
        StringBuilder text = new StringBuilder();
        stretches.stream()
                .limit(MOST_STRETCHES)
                .forEach(stretch -> line(
                        text,
                        "  "
                                + Words.of("stretch", "stretch", stretch, "length", Spans.toText(stretch.length()))
                                        .in(locale)));
        if (stretches.size() > MOST_STRETCHES) {
            line(
                    text,
                    "  "
                            + Words.of("more", "count", stretches.size() - MOST_STRETCHES)
                                    .in(locale));
        }
        return text.toString();
    }

    /** The first case: a ladder a line, drawn to scale, then every event with its time. */
    static String witness(Witness witness, ZoneId zone, Locale locale) {
        StringBuilder text = new StringBuilder();
        String opened = witness.openedAt().atZone(zone).toOffsetDateTime().toString();
        Message words = witness.combination().values().isEmpty()
                ? Words.of("first", "opened", opened)
                : Words.of("first-with", "opened", opened, "combination", witness.combination());
        line(text, "  " + words.in(locale));
        if (witness.events().isEmpty()) {
            line(text, "    " + Words.of("no-call").in(locale));
            return text.toString();
        }
        text.append(drawn(witness));
        witness.events().stream()
                .limit(MOST_EVENTS)
                .forEach(event -> line(text, "    " + event(event, witness, locale)));
        if (witness.events().size() > MOST_EVENTS) {
            line(
                    text,
                    "    "
                            + Words.of("more", "count", witness.events().size() - MOST_EVENTS)
                                    .in(locale));
        }
        return text.toString();
    }

    private static String drawn(Witness witness) {
        Map<String, List<Event>> runs = new LinkedHashMap<>();
        witness.events()
                .forEach(event -> runs.computeIfAbsent(event.run(), run -> new ArrayList<>())
                        .add(event));
        Duration last = witness.events().stream()
                .map(event -> after(event, witness))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        int names = runs.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        StringBuilder text = new StringBuilder();
        runs.forEach((run, events) -> {
            StringBuilder lane = new StringBuilder(SYMBOLS.substring(0, 1).repeat(WIDTH));
            for (Event event : events) {
                int column = last.isZero()
                        ? 0
                        : (int) (after(event, witness).toMillis() * (WIDTH - 1) / Math.max(1, last.toMillis()));
                if (SYMBOLS.indexOf(symbol(event)) > SYMBOLS.indexOf(lane.charAt(column))) {
                    lane.setCharAt(column, symbol(event));
                }
            }
            line(text, "    " + Columns.pad(run, names) + "  " + lane + "  +" + Spans.toText(last));
        });
        return text.toString();
    }

    private static char symbol(Event event) {
        return switch (event.kind()) {
            case CALLED -> '●';
            case SKIPPED -> event.reachesNobody() ? '×' : '○';
            case DEFERRED -> '>';
            case EXHAUSTED -> '|';
        };
    }

    private static Duration after(Event event, Witness witness) {
        return Duration.between(witness.openedAt(), event.timing().of(witness.openedAt()));
    }

    private static String event(Event event, Witness witness, Locale locale) {
        return Columns.pad("+" + Spans.toText(after(event, witness)), 8) + " " + symbol(event) + " " + event.place()
                + "  " + event.words().in(locale);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
