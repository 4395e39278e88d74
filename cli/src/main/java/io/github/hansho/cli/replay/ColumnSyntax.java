package io.github.hansho.cli.replay;

import io.github.hansho.reporting.ticket.TicketPlan;
import io.github.hansho.reporting.ticket.TicketPlan.Role;
import io.github.hansho.reporting.ticket.TicketRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what a mapping says about columns: which is read, and into what. */
final class ColumnSyntax {

    private final TicketPlan.Builder plan;
    private final List<Mapping.ColumnUse> uses = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> milestones = new LinkedHashSet<>();

    ColumnSyntax(TicketPlan.Builder plan) {
        this.plan = plan;
    }

    List<Mapping.ColumnUse> uses() {
        return uses;
    }

    /** The names of the milestones, in the mapping's order. */
    List<String> milestones() {
        return List.copyOf(milestones);
    }

    void caseId(YamlPart part) {
        part.text().ifPresent(column -> use(part, column, CaseSlot::new));
    }

    /** One column, or two: state and sub-state. */
    void state(YamlPart part) {
        List<YamlPart> columns = part.items();
        if (columns.size() > 2 || columns.isEmpty()) {
            part.refuse("mapping-state-columns", "count", columns.size());
            return;
        }
        words(columns.get(0), (row, word) -> row.state(Objects.requireNonNullElse(word, "")));
        if (columns.size() == 2) {
            words(columns.get(1), (row, word) -> row.subState(Objects.requireNonNullElse(word, "")));
        }
    }

    /** The row's own time, with the way of writing that milestones take over. */
    Optional<TimeSyntax> time(YamlPart part) {
        Set<String> keys = new HashSet<>(TimeSyntax.KEYS);
        keys.add("column");
        Map<String, YamlPart> entries = part.entries(keys);
        Optional<TimeSyntax> syntax = TimeSyntax.of(part, entries, null);
        YamlPart column = entries.get("column");
        if (column == null) {
            part.refuse("mapping-column");
            return syntax;
        }
        column.text()
                .ifPresent(name -> syntax.ifPresent(
                        time -> use(column, name, nulls -> new TimeSlot(name, time.reader(), nulls, TicketRow::time))));
        return syntax;
    }

    void sequence(YamlPart part) {
        part.text().ifPresent(column -> use(part, column, nulls -> new SequenceSlot(column, nulls)));
    }

    void role(YamlPart part, Role role) {
        part.text().ifPresent(column -> field(part, column, plan.field(column, role)));
    }

    /** A column that is read as it stands. */
    void field(YamlPart part) {
        part.text().ifPresent(column -> field(part, column, plan.field(column)));
    }

    private void field(YamlPart part, String column, int place) {
        if (fields.add(column)) {
            words(part, (row, word) -> row.value(place, word));
        }
    }

    /** A column, or a mapping with a column and another way of writing times. */
    void milestone(String name, YamlPart part, @Nullable TimeSyntax time) {
        if (!milestones.add(name) || name.equals("firstRow") || name.equals("lastRow")) {
            part.refuse("mapping-milestone-name", "name", name);
            return;
        }
        int place = plan.milestone(name);
        if (part.isText()) {
            if (time != null) {
                milestone(part, part.text().orElse(""), place, time);
            }
            return;
        }
        Set<String> keys = new HashSet<>(TimeSyntax.KEYS);
        keys.add("column");
        Map<String, YamlPart> entries = part.entries(keys);
        YamlPart column = entries.get("column");
        if (column == null) {
            part.refuse("mapping-column");
            return;
        }
        TimeSyntax.of(part, entries, time)
                .ifPresent(own -> column.text().ifPresent(text -> milestone(column, text, place, own)));
    }

    /** The fields that a lifecycle's conditions name: a column each, or a column with the code for each of its words. */
    Map<String, FieldSource> lifecycleFields(YamlPart part) {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        part.entries().forEach((name, source) -> {
            if (source.isText()) {
                field(source);
                source.text().ifPresent(column -> sources.put(name, new FieldSource(column, Map.of())));
                return;
            }
            Map<String, YamlPart> entries = source.entries(Set.of("column", "codes"));
            YamlPart column = entries.get("column");
            if (column == null) {
                source.refuse("mapping-column");
                return;
            }
            field(column);
            Map<String, String> codes = new LinkedHashMap<>();
            YamlPart words = entries.get("codes");
            if (words != null) {
                words.entries().forEach((word, code) -> code.text().ifPresent(text -> codes.put(word, text)));
            }
            column.text().ifPresent(text -> sources.put(name, new FieldSource(text, codes)));
        });
        return sources;
    }

    private void milestone(YamlPart part, String column, int place, TimeSyntax time) {
        use(part, column, nulls -> new TimeSlot(column, time.reader(), nulls, (row, at) -> row.milestone(place, at)));
    }

    private void words(YamlPart part, BiConsumer<TicketRow, @Nullable String> into) {
        part.text()
                .ifPresent(column -> use(part, column, nulls -> {
                    WordTable words = new WordTable(nulls);
                    return (text, from, length, filler) -> into.accept(filler.row(), words.word(text, from, length));
                }));
    }

    private void use(YamlPart part, String column, Function<Nulls, FieldSlot> slot) {
        uses.add(new Mapping.ColumnUse(column, slot, part));
    }
}
