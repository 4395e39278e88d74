package io.github.hansho.workflow.agenda;

import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.workflow.command.LapseDecision;
import io.github.hansho.workflow.command.LapseHandOver;
import io.github.hansho.workflow.command.LapseHold;
import io.github.hansho.workflow.command.LapseSnooze;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is due for an incident if nobody reacts, earliest first.
 *
 * <p>It is a function of the incident and its pinned plan alone. Every timed thing is on it and has no other clock. Its
 * head may be too early, when time has to pass before a condition can be looked at again; it is never too late.
 *
 * @param entries what is due, by instant and kind, moves in the order in which the lifecycle declares them
 */
public record Agenda(List<Due> entries) {

    /** Nothing is due. */
    public static final Agenda EMPTY = new Agenda(List.of());

    /** Keeps an immutable copy. */
    public Agenda {
        entries = List.copyOf(entries);
    }

    /** Returns the agenda of an incident as it stands, with every step of each ladder that is still to come. */
    public static Agenda of(Incident incident, Plan plan) {
        return of(incident, plan, incident.head().at(), true);
    }

    /**
     * Returns the agenda from an instant on, with the next step of each ladder: what was looked at before and did not hold
     * is looked at again later.
     */
    public static Agenda of(Incident incident, Plan plan, Instant from) {
        return of(incident, plan, from, false);
    }

    private static Agenda of(Incident incident, Plan plan, Instant from, boolean whole) {
        Attention attention = incident.attention();
        Optional<Offer> offer = incident.ownership().offer();
        boolean timed = TimedMoves.any(incident, plan);
        if (!timed
                && offer.isEmpty()
                && attention.hold().isEmpty()
                && attention.snooze().isEmpty()
                && incident.decisions().open().isEmpty()
                && plan.escalations().isEmpty()) {
            return EMPTY;
        }
        List<Due> due = new ArrayList<>();
        if (timed) {
            TimedMoves.collect(incident, plan, from, due);
        }
        offer.ifPresent(o -> due.add(new Due(o.answerBy(), Due.Kind.OFFER, o.id(), new LapseHandOver(o.id()))));
        attention
                .hold()
                .flatMap(hold -> hold.until())
                .ifPresent(until -> due.add(new Due(until, Due.Kind.HOLD, "", new LapseHold())));
        attention.snoozedUntil().ifPresent(until -> due.add(new Due(until, Due.Kind.SNOOZE, "", new LapseSnooze())));
        incident.decisions()
                .open()
                .forEach((id, asked) ->
                        due.add(new Due(asked.answerBy(), Due.Kind.DECISION, id, new LapseDecision(id))));
        LadderDues.collect(incident, plan, from, whole, due);
        due.sort(Due.ORDER);
        return due.isEmpty() ? EMPTY : new Agenda(due);
    }

    /** Returns what is due first. */
    public Optional<Due> head() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(0));
    }

    /** Returns when the first thing is due. */
    public Optional<Instant> nextDue() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(0).at());
    }

    @Override
    public String toString() {
        return entries.isEmpty()
                ? "nothing"
                : entries.stream().map(Due::toString).collect(Collectors.joining(", "));
    }
}
