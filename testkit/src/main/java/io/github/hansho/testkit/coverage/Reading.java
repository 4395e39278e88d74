package io.github.hansho.testkit.coverage;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.agenda.Due;
import io.github.hansho.workflow.calendar.Openness;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.roster.Inquiry;
import io.github.hansho.workflow.roster.OnCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a forecast says: what happens on the ladders, and what is wrong about it. */
final class Reading {

    private final Probe probe;
    private final Trace trace;
    private final Pair pair;
    private final Set<Flaw> flaws = new LinkedHashSet<>();

    Reading(Probe probe, Trace trace, Pair pair) {
        this.probe = probe;
        this.trace = trace;
        this.pair = pair;
    }

    Answer answer(Stretch opened) {
        List<Event> events = new ArrayList<>();
        List<Change> facts = trace.forecast().facts();
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i), i, events);
        }
        trace.inquiries().forEach(this::asked);
        for (Event event : events) {
            if (event.reachesNobody()) {
                flaws.add(new Flaw(Flaw.Kind.REACHES_NOBODY, step(event)));
            }
        }
        Set<String> both = people(events, Track.FUNCTIONAL);
        both.retainAll(people(events, Track.HIERARCHICAL));
        both.forEach(person -> flaws.add(new Flaw(Flaw.Kind.BOTH_TRACKS, person)));
        trace.forecast()
                .fault()
                .ifPresent(fault ->
                        flaws.add(new Flaw(Flaw.Kind.FAULT, probe.plan().name())));
        boolean ends = Agenda.of(trace.forecast().incident(), probe.plan()).entries().stream()
                .noneMatch(due -> due.kind() == Due.Kind.STEP || due.kind() == Due.Kind.ESCALATION);
        return new Answer(opened, events, List.copyOf(flaws), ends);
    }

    private void add(Change fact, int index, List<Event> events) {
        Timing timing = pair.timing(index);
        if (fact instanceof StepFired fired) {
            events.add(new Event(
                    timing, Event.Kind.CALLED, fired.run(), fired.pass(), fired.step(), "", fired.recipients()));
        } else if (fact instanceof StepSkipped skipped) {
            events.add(new Event(
                    timing,
                    Event.Kind.SKIPPED,
                    skipped.run(),
                    skipped.pass(),
                    skipped.step(),
                    skipped.reason().code(),
                    List.of()));
        } else if (fact instanceof StepDeferred put) {
            events.add(new Event(
                    timing,
                    Event.Kind.DEFERRED,
                    put.run(),
                    put.pass(),
                    put.step(),
                    put.reason().code(),
                    List.of()));
        } else if (fact instanceof EscalationExhausted end) {
            int steps = rule(end.run(), Track.FUNCTIONAL).size()
                    + rule(end.run(), Track.HIERARCHICAL).size();
            events.add(new Event(timing, Event.Kind.EXHAUSTED, end.run(), end.passes(), steps, "exhausted", List.of()));
        }
    }

    private void asked(Inquiry asked) {
        if (probe.targets().contains(asked.about())) {
            OnCall onCall = probe.directory().resolve(asked.about(), asked.at());
            if (onCall.isEmpty()) {
                flaws.add(new Flaw(Flaw.Kind.EMPTY_ROLE, asked.about()));
            }
            if (onCall.unknown()) {
                flaws.add(new Flaw(Flaw.Kind.UNKNOWN, asked.about()));
            }
        } else if (probe.directory()
                .window(asked.about())
                .filter(window -> window.at(asked.at()) == Openness.UNKNOWN)
                .isPresent()) {
            flaws.add(new Flaw(Flaw.Kind.UNKNOWN, asked.about()));
        }
    }

    private Set<String> people(List<Event> events, Track track) {
        Set<String> people = new LinkedHashSet<>();
        for (Event event : events) {
            if (!rule(event.run(), track).isEmpty()) {
                event.recipients().forEach(recipient -> people.add(recipient.person()));
            }
        }
        return people;
    }

    private String step(Event event) {
        List<Step> steps = new ArrayList<>();
        for (Track track : Track.values()) {
            steps.addAll(rule(event.run(), track));
        }
        return event.run() + "/" + event.step() + " (" + steps.get(event.step()).calls() + ")";
    }

    /** The steps of a run, if that is its track. */
    private List<Step> rule(String run, Track track) {
        return probe.plan().escalations().stream()
                .filter(rule -> rule.run(track).equals(run))
                .findFirst()
                .map((EscalationRule rule) -> rule.steps(track))
                .orElse(List.of());
    }
}
