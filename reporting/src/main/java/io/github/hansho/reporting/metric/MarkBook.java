package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks of one incident while its history is read: what is added, corrected and withdrawn. */
final class MarkBook {

    private static final Set<Milestone> REPEATED = EnumSet.of(
            Milestone.NOTIFIED, Milestone.DELIVERED, Milestone.ANSWERED, Milestone.OFFERED, Milestone.ACCEPTED);

    private final List<Mark> marks = new ArrayList<>();
    private final Map<Key, Integer> holding = new HashMap<>();

    private record Key(Milestone milestone, Optional<Party> whose) {}

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Optional<Mark> holding(Milestone milestone) {
        return Optional.ofNullable(holding.get(new Key(milestone, Optional.empty())))
                .map(marks::get);
    }

    /** Adds a mark of a milestone that an incident has more than once. */
    void again(Milestone milestone, Party whose, Fact fact) {
        marks.add(mark(milestone, Optional.of(whose), at(fact), fact, false, Text.NONE));
    }

    /** Adds a mark at the instant of the fact unless there is one that holds. */
    void once(Milestone milestone, Optional<Party> whose, Fact fact) {
        if (!holding.containsKey(new Key(milestone, whose))) {
            hold(mark(milestone, whose, at(fact), fact, false, Text.NONE));
        }
    }

    void once(Milestone milestone, Fact fact) {
        once(milestone, Optional.empty(), fact);
    }

    /** Adds a mark that was derived, or lets it replace a derived one that is later. */
    void earliest(Milestone milestone, Moment when, Fact fact) {
        Optional<Mark> before = holding(milestone);
        boolean better = before.isEmpty()
                || (!before.get().basis().stated()
                        && when.at().isBefore(before.get().when().at()));
        if (better) {
            replace(mark(milestone, Optional.empty(), when, fact, false, Text.NONE), fact);
        }
    }

    /** Adds a mark that somebody stated; it replaces whatever is held of that milestone. */
    void stated(Optional<Party> whose, MilestoneReached fact) {
        Mark mark = mark(fact.milestone(), whose, fact.when(), fact, true, fact.note());
        if (REPEATED.contains(fact.milestone())) {
            marks.add(mark);
        } else {
            replace(mark, fact);
        }
    }

    /** Ends the mark that holds, if one does. */
    void lapse(Milestone milestone, Mark.Why why, Text reason, Fact fact) {
        lapse(milestone, Optional.empty(), why, reason, fact);
    }

    void lapse(Milestone milestone, Optional<Party> whose, Mark.Why why, Text reason, Fact fact) {
        Integer index = holding.remove(new Key(milestone, whose));
        if (index != null) {
            Mark.Lapse end = new Mark.Lapse(fact.stamp().at(), fact.stamp().by(), why, reason);
            marks.set(index, marks.get(index).ended(end));
        }
    }

    /** A mark replaced by the same command, or by the same moment, was never told to anybody as something else. */
    private void replace(Mark mark, Fact fact) {
        Key key = new Key(mark.milestone(), mark.whose());
        Integer index = holding.get(key);
        if (index == null) {
            hold(mark);
            return;
        }
        Mark before = marks.get(index);
        boolean sameCommand = before.basis().recordedAt().equals(mark.basis().recordedAt());
        if (sameCommand || before.when().equals(mark.when())) {
            marks.set(index, sameCommand ? mark : restated(before, mark));
        } else {
            lapse(
                    mark.milestone(),
                    mark.whose(),
                    Mark.Why.CORRECTED,
                    mark.basis().note(),
                    fact);
            hold(mark);
        }
    }

    /** It was known before, so the earlier recording counts; that somebody stated it counts from now on. */
    private static Mark restated(Mark before, Mark now) {
        Mark.Basis old = before.basis();
        boolean stated = old.stated() || now.basis().stated();
        Mark.Basis basis = new Mark.Basis(old.recordedAt(), old.by(), old.fact(), stated, old.note());
        return new Mark(before.milestone(), before.whose(), before.when(), basis, Optional.empty());
    }

    private void hold(Mark mark) {
        holding.put(new Key(mark.milestone(), mark.whose()), marks.size());
        marks.add(mark);
    }

    private static Moment at(Fact fact) {
        return Moment.at(fact.stamp().at());
    }

    private static Mark mark(
            Milestone milestone, Optional<Party> whose, Moment when, Fact fact, boolean stated, Text note) {
        Mark.Basis basis = new Mark.Basis(fact.stamp().at(), fact.stamp().by(), fact.type(), stated, note);
        return new Mark(milestone, whose, when, basis, Optional.empty());
    }
}
