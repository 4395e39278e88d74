package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** First and latest severity of each incident against each other, and how many of those closed were reopened. */
final class SeveritySection {

    private SeveritySection() {}

    static Section of(Cohort cohort) {
        Speech speech = cohort.speech();
        return Section.of(
                speech.say("severities.heading"),
                matrix(cohort, speech),
                new KeyValues(List.of(new KeyValues.Entry(speech.say("key.reopen-rate"), reopened(cohort, speech)))));
    }

    private static Table matrix(Cohort cohort, Speech speech) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Set<String> codes = new TreeSet<>();
        for (Telling telling : cohort.opened()) {
            String first = telling.firstSeverity().orElse("");
            String latest = telling.severity().orElse("");
            codes.addAll(List.of(first, latest));
            counts.computeIfAbsent(first, row -> new LinkedHashMap<>()).merge(latest, 1L, Long::sum);
        }
        List<String> order = ordered(codes, speech);
        Grid grid = new Grid(speech, "severities").text("first-severity");
        order.forEach(code -> grid.numberOf(word(code, speech)));
        for (String first : order) {
            List<Value> row = new ArrayList<>(List.of(Value.of(word(first, speech))));
            for (String latest : order) {
                long n = counts.getOrDefault(first, Map.of()).getOrDefault(latest, 0L);
                row.add(speech.edition().count(n));
            }
            grid.row(row);
        }
        return grid.table();
    }

    private static List<String> ordered(Set<String> codes, Speech speech) {
        Set<String> order = new LinkedHashSet<>(speech.glossary().ids(Sort.SEVERITY));
        order.retainAll(codes);
        order.addAll(codes);
        return List.copyOf(order);
    }

    private static String word(String code, Speech speech) {
        return code.isEmpty() ? speech.say("no-severity") : speech.word(Sort.SEVERITY, code);
    }

    /** Of the incidents closed in the period, how many were reopened after that, as far as is known. */
    private static Value reopened(Cohort cohort, Speech speech) {
        long closed = 0;
        long again = 0;
        for (Telling telling : cohort.live()) {
            Optional<Moved> close = telling.course().facts(Moved.class).stream()
                    .filter(moved -> moved.phase() == Phase.CLOSED
                            && cohort.input().period().contains(moved.stamp().at()))
                    .findFirst();
            if (close.isPresent()) {
                List<Moved> moves = telling.course().facts(Moved.class);
                closed++;
                boolean reopened = moves.subList(moves.indexOf(close.get()), moves.size()).stream()
                        .anyMatch(moved -> moved.phase() != Phase.CLOSED);
                again += reopened ? 1 : 0;
            }
        }
        return speech.value(
                "reopen-rate",
                "n",
                again,
                "of",
                closed,
                "share",
                speech.edition().share(again, closed));
    }
}
