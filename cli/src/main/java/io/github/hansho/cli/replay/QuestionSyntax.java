package io.github.hansho.cli.replay;

import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.ticket.PriorityMatrix;
import io.github.hansho.reporting.ticket.TicketMark;
import io.github.hansho.reporting.ticket.TicketPlan;
import io.github.hansho.reporting.ticket.TicketPlan.StateSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a mapping asks of the log. */
final class QuestionSyntax {

    private static final Set<String> STATE_KEYS = Set.of("initial", "finished", "closed", "waiting", "lifecycle");
    private static final Set<String> MARK_KEYS = Set.of("column", "is", "above", "seen", "label");

    private final TicketPlan.Builder plan;
    private final ColumnSyntax columns;

    QuestionSyntax(TicketPlan.Builder plan, ColumnSyntax columns) {
        this.plan = plan;
        this.columns = columns;
    }

    void states(YamlPart part) {
        Map<String, YamlPart> entries = part.entries(STATE_KEYS);
        for (StateSet set : StateSet.values()) {
            YamlPart names = entries.get(set.name().toLowerCase(Locale.ROOT));
            if (names != null) {
                plan.states(set, new LinkedHashSet<>(names.texts()));
            }
        }
        YamlPart lifecycle = entries.get("lifecycle");
        if (lifecycle != null) {
            lifecycle
                    .entries()
                    .forEach((logState, state) -> state.text().ifPresent(name -> plan.lifecycleState(logState, name)));
        }
    }

    void segments(YamlPart part) {
        part.items().forEach(item -> {
            columns.field(item);
            item.text().ifPresent(plan::segmentBy);
        });
    }

    void durations(YamlPart part, DurationSyntax syntax) {
        part.entries()
                .forEach((name, duration) -> syntax.duration(name, duration).ifPresent(plan::duration));
    }

    void marks(YamlPart part) {
        part.entries().forEach(this::mark);
    }

    private void mark(String name, YamlPart part) {
        Map<String, YamlPart> entries = part.entries(MARK_KEYS);
        YamlPart column = entries.get("column");
        if (column == null) {
            part.refuse("mapping-column");
            return;
        }
        columns.field(column);
        Optional<TicketMark.Test> test = test(part, entries.get("is"), entries.get("above"));
        TicketMark.Seen seen = seen(entries.get("seen"));
        column.text()
                .ifPresent(field -> test.ifPresent(yes -> plan.mark(
                        new TicketMark(name, DurationSyntax.label(entries.get("label"), name), field, yes, seen))));
    }

    private static Optional<TicketMark.Test> test(YamlPart part, @Nullable YamlPart is, @Nullable YamlPart above) {
        if ((is == null) == (above == null)) {
            part.refuse("mapping-mark");
            return Optional.empty();
        }
        if (is != null) {
            return is.text().map(TicketMark.Test.Is::new);
        }
        Optional<String> text = above == null ? Optional.empty() : above.text();
        try {
            return text.map(number -> new TicketMark.Test.Above(new BigDecimal(number)));
        } catch (NumberFormatException e) {
            part.refuse("mapping-number", "value", text.orElse(""), "wanted", ReplayTexts.label("number-any"));
            return Optional.empty();
        }
    }

    private static TicketMark.Seen seen(@Nullable YamlPart part) {
        String word = part == null ? "nothing" : part.text().orElse("");
        for (TicketMark.Seen seen : TicketMark.Seen.values()) {
            if (seen.name().toLowerCase(Locale.ROOT).equals(word)) {
                return seen;
            }
        }
        if (part != null) {
            part.refuse("mapping-word", "value", word, "allowed", "nothing, reopened, reassigned");
        }
        return TicketMark.Seen.NOTHING;
    }

    /** Impact, then urgency, then the priority. */
    void matrix(YamlPart part) {
        Map<PriorityMatrix.Cell, String> cells = new LinkedHashMap<>();
        part.entries()
                .forEach((impact, row) -> row.entries()
                        .forEach((urgency, priority) -> priority.text()
                                .ifPresent(name -> cells.put(new PriorityMatrix.Cell(impact, urgency), name))));
        plan.matrix(new PriorityMatrix(cells));
    }

    void perMonth(YamlPart part, DurationSyntax syntax) {
        syntax.milestone(part).ifPresent(plan::perMonth);
    }

    void percentiles(YamlPart part) {
        Map<String, YamlPart> entries = part.entries(Set.of("method", "floor"));
        YamlPart method = entries.get("method");
        QuantileMethod chosen = QuantileMethod.LINEAR_R7;
        if (method != null && method.text().isPresent()) {
            String word = method.text().orElseThrow();
            if (word.equals("nearest-rank")) {
                chosen = QuantileMethod.NEAREST_RANK;
            } else if (!word.equals("R-7")) {
                method.refuse("mapping-word", "value", word, "allowed", "R-7, nearest-rank");
            }
        }
        plan.percentiles(chosen, number(entries.get("floor"), 5));
    }

    private static int number(@Nullable YamlPart part, int otherwise) {
        if (part == null) {
            return otherwise;
        }
        String text = part.text().orElse("");
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        part.refuse("mapping-number", "value", text, "wanted", ReplayTexts.label("number-count"));
        return otherwise;
    }
}
