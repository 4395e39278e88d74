package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.WaitReason;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.agenda.Due;
import io.github.hansho.workflow.desk.Forecast;
import io.github.hansho.workflow.roster.Inquiry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One forecast, and every instant that had a part in it.
 *
 * <p>The marks are the instants that the engine may have compared with each other: those of the facts and whatever was
 * due meanwhile, the thresholds of conditions, and how far was looked ahead.
 */
final class Trace {

    private static final Actor TIME = Actor.system("hansho");

    /**
     * An instant with what it is, so that two traces can be laid side by side.
     *
     * @param key what it is
     * @param at the instant
     * @param changes the first instant afterwards at which an answer given for it changes, if it was asked about
     */
    record Mark(String key, Instant at, Optional<Instant> changes) {}

    private final Probe probe;
    private final Incident incident;
    private final Instant until;
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final Forecast forecast;

    Trace(Probe probe, Incident incident) {
        this.probe = probe;
        this.incident = incident;
        this.until = incident.origin().openedAt().plus(probe.ahead());
        this.forecast = Forecast.of(incident, probe.plan(), probe.directory().watching(inquiries::add), until);
    }

    Instant openedAt() {
        return incident.origin().openedAt();
    }

    Forecast forecast() {
        return forecast;
    }

    List<Inquiry> inquiries() {
        return inquiries;
    }

    /** Returns whether every instant moves with the opening: nothing waits for anything but time. */
    boolean moves() {
        return probe.reads().guards().isEmpty()
                && forecast.facts().stream()
                        .noneMatch(fact -> fact instanceof StepDeferred put && put.reason() != WaitReason.CONDITION);
    }

    /** Returns the questions asked of the directory. */
    List<Mark> asked() {
        return inquiries.stream()
                .map(asked -> new Mark("ask " + asked.about(), asked.at(), asked.nextTransition()))
                .toList();
    }

    /** Returns every mark, in an order that depends on what happens alone. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(asked());
        marks.add(new Mark("horizon", until, Optional.empty()));
        Incident now = incident;
        add(now, "opened", marks);
        for (Change fact : forecast.facts()) {
            now = fact.appliedTo(now);
            if (fact instanceof StepDeferred put) {
                mark("until " + put.run(), put.until(), marks);
            }
            add(now, fact.type(), marks);
        }
        return marks;
    }

    private void add(Incident now, String what, List<Mark> marks) {
        Instant head = now.head().at();
        mark(what, head, marks);
        Agenda.of(now, probe.plan()).entries().stream()
                .sorted(Comparator.comparing(Due::kind).thenComparing(Due::key))
                .forEach(due -> mark("due " + due.kind() + due.key(), due.at(), marks));
        FieldReader fields = probe.plan().fields().reader(now, head, TIME);
        for (Condition.Compare compare : probe.reads().thresholds()) {
            fields.growsSince(compare.field()).ifPresent(since -> threshold(compare, since, marks));
        }
        for (Condition.Coded guard : probe.reads().guards()) {
            marks.add(new Mark("guard " + guard.id(), head, guard.mayChangeAt(fields, head)));
        }
    }

    private static void threshold(Condition.Compare compare, Instant since, List<Mark> marks) {
        if (compare.wanted() instanceof Value.Span span) {
            try {
                Instant reached = since.plus(span.span());
                mark("reached " + compare.field().name(), reached, marks);
                mark("passed " + compare.field().name(), reached.plusNanos(1), marks);
            } catch (DateTimeException | ArithmeticException beyond) {
                mark("never " + compare.field().name(), since, marks);
            }
        }
    }

    private static void mark(String key, Instant at, List<Mark> marks) {
        marks.add(new Mark(key, at, Optional.empty()));
    }
}
