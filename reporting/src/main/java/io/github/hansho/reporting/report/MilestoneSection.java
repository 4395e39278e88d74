package io.github.hansho.reporting.report;

import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every milestone with when it was and when that was known, and what was corrected or withdrawn since. */
final class MilestoneSection {

    private static final Set<Milestone> FIRST_ONLY =
            EnumSet.of(Milestone.NOTIFIED, Milestone.DELIVERED, Milestone.ANSWERED);
    private static final Set<Milestone> CONTAINMENT =
            EnumSet.of(Milestone.FIRST_CONTAINED, Milestone.CONTAINED, Milestone.LAST_CONTAINED);

    private final Telling telling;
    private final Speech speech;
    private final Course course;

    private record Row(Milestone milestone, Mark mark) {}

    private MilestoneSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
        this.course = telling.course();
    }

    static Section of(Telling telling) {
        MilestoneSection section = new MilestoneSection(telling);
        return Section.of(section.speech.say("milestones.heading"), section.held(), section.lapsed());
    }

    private Table held() {
        Grid grid = new Grid(speech, "milestones")
                .text("milestone")
                .time("when-it-was")
                .text("fidelity")
                .time("when-we-knew")
                .text("source", "by");
        for (Row row : rows()) {
            Mark mark = row.mark();
            grid.row(
                    name(row.milestone(), mark),
                    speech.instant(mark.when().at()),
                    Value.of(speech.word(mark.when().fidelity())),
                    speech.instant(mark.basis().recordedAt()),
                    source(mark),
                    Value.of(speech.people().of(mark.basis().by())));
        }
        return grid.table();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Milestone> seen = EnumSet.noneOf(Milestone.class);
        for (Mark mark : course.marks()) {
            boolean shown = mark.holds()
                    && !CONTAINMENT.contains(mark.milestone())
                    && (seen.add(mark.milestone()) || !FIRST_ONLY.contains(mark.milestone()));
            if (shown) {
                rows.add(new Row(mark.milestone(), mark));
            }
        }
        Optional<Mark> first = course.first(Milestone.FIRST_CONTAINED);
        Optional<Mark> last = course.last(Milestone.LAST_CONTAINED);
        if (first.isPresent() && first.equals(last)) {
            rows.add(new Row(Milestone.CONTAINED, first.get()));
        } else {
            first.ifPresent(mark -> rows.add(new Row(Milestone.FIRST_CONTAINED, mark)));
            last.ifPresent(mark -> rows.add(new Row(Milestone.LAST_CONTAINED, mark)));
        }
        rows.sort(Comparator.comparing((Row row) -> row.mark().when().at()).thenComparing(Row::milestone));
        return rows;
    }

    private Table lapsed() {
        Grid grid = new Grid(speech, "corrections")
                .text("milestone")
                .time("told-time", "told-from", "told-until")
                .text("lapse", "by", "reason");
        for (Mark mark : course.marks()) {
            mark.lapse()
                    .ifPresent(lapse -> grid.row(
                            name(mark.milestone(), mark),
                            speech.moment(mark.when()),
                            speech.instant(mark.basis().recordedAt()),
                            speech.instant(lapse.at()),
                            Value.of(speech.constant("lapse", lapse.why())),
                            Value.of(speech.people().of(lapse.by())),
                            speech.text(lapse.reason())));
        }
        return grid.table();
    }

    private Value name(Milestone milestone, Mark mark) {
        return mark.whose()
                .<Value>map(whose -> speech.value(
                        "milestone.of",
                        "milestone",
                        milestone.label(),
                        "whose",
                        speech.people().of(telling.known(whose))))
                .orElseGet(() -> Value.of(speech.word(milestone)));
    }

    private Value source(Mark mark) {
        Mark.Basis basis = mark.basis();
        String key = "fact." + basis.fact();
        String how = speech.say(Wording.TEXTS.keys().contains(key) ? key : "fact.other");
        return basis.note().isPresent()
                ? speech.value("source.noted", "how", how, "note", speech.text(basis.note()))
                : Value.of(how);
    }
}
