package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.ResetCause;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSnoozeEnd;
import io.github.hansho.workflow.escalation.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where ladders go on when what had stopped them does not any longer. */
final class Resets {

    private Resets() {}

    static boolean answered(Incident incident, Track track) {
        return (track == Track.FUNCTIONAL && incident.attention().acknowledged().isPresent())
                || incident.ladders().byRun().values().stream()
                        .anyMatch(ladder ->
                                ladder.track() == track && ladder.answer().isPresent());
    }

    /** What becomes of the ladders of a track after an acknowledgement of it ended. */
    static List<Fact> afterUnack(Situation now, Track track) {
        return afterUnack(now, track, "");
    }

    /** What becomes of the ladders of a track, all but one, after an acknowledgement of it ended. */
    static List<Fact> afterUnack(Situation now, Track track, String but) {
        List<Fact> facts = new ArrayList<>();
        for (Ladder ladder : now.incident().ladders().byRun().values()) {
            Optional<EscalationRule> rule = Rules.of(now.plan(), ladder);
            boolean answered = ladder.track() == track && ladder.answer().isPresent();
            if (answered && rule.isPresent() && !ladder.run().equals(but)) {
                facts.addAll(afterUnack(now, ladder, rule.get()));
            }
        }
        return facts;
    }

    private static List<Fact> afterUnack(Situation now, Ladder ladder, EscalationRule rule) {
        return switch (rule.settings().onUnack()) {
            case RESTART -> List.of(restart(now, ladder, rule, ResetCause.UNACKNOWLEDGED));
            case RESUME -> resumed(now, ladder, rule, ResetCause.UNACKNOWLEDGED);
            case REARM_CURRENT ->
                ladder.step() == 0 ? resumed(now, ladder, rule, ResetCause.UNACKNOWLEDGED) : again(now, ladder, rule);
        };
    }

    /** The ladder from its first step. */
    private static EscalationReset restart(Situation now, Ladder ladder, EscalationRule rule, ResetCause cause) {
        return new EscalationReset(
                now.stamp(), ladder.run(), cause, 1, 0, now.at().plus(rule.offset(ladder.track(), 0)));
    }

    /** The step that is next, after the rest of its wait, if the answer that is no more had stopped it. */
    private static List<Fact> resumed(Situation now, Ladder ladder, EscalationRule rule, ResetCause cause) {
        return ladder.exhausted() || !rule.isAnswered(ladder)
                ? List.of()
                : List.of(shifted(now, ladder, ladder.answer().orElseThrow().since(), cause));
    }

    /** The step that is next, with what was left of its wait when it was stopped, or when it began if that was later. */
    private static EscalationReset shifted(Situation now, Ladder ladder, Instant stopped, ResetCause cause) {
        Instant from = stopped.isBefore(ladder.since()) ? ladder.since() : stopped;
        Duration left = Duration.between(from, ladder.due());
        Instant due = left.isNegative() ? now.at() : now.at().plus(left);
        return new EscalationReset(now.stamp(), ladder.run(), cause, ladder.pass(), ladder.step(), due);
    }

    /** The step called last once more, and with it whoever had acknowledged. */
    private static List<Fact> again(Situation now, Ladder ladder, EscalationRule rule) {
        int last = last(ladder, rule);
        EscalationReset reset = new EscalationReset(
                now.stamp(), ladder.run(), ResetCause.UNACKNOWLEDGED, ladder.pass(), last, now.at());
        Set<String> ackers =
                new TreeSet<>(ladder.answer().map(Ladder.Answer::by).orElse(Set.of()));
        ackers.removeAll(people(now, rule.steps(ladder.track()).get(last)));
        boolean silent = now.incident().attention().snooze().isPresent();
        return ackers.isEmpty() || silent || !mayCall(now, rule)
                ? List.of(reset)
                : List.of(reset, called(now, ladder, last, ackers, now.at()), reset);
    }

    /** Who is called by a step now. */
    private static Set<String> people(Situation now, Step step) {
        Set<String> people = new LinkedHashSet<>();
        step.targets()
                .forEach(target ->
                        people.addAll(now.directory().resolve(target, now.at()).people()));
        if (people.isEmpty()) {
            step.orElse()
                    .ifPresent(target -> people.addAll(
                            now.directory().resolve(target, now.at()).people()));
        }
        return people;
    }

    /** Whether anybody is called at all just now. */
    private static boolean mayCall(Situation now, EscalationRule rule) {
        return !rule.isResolved(now.incident())
                && rule.holds(now.fields())
                && now.directory()
                        .maintenance(now.incident().origin().constituency(), now.at())
                        .isEmpty();
    }

    private static int last(Ladder ladder, EscalationRule rule) {
        return Math.min(ladder.step(), rule.steps(ladder.track()).size()) - 1;
    }

    private static StepFired called(Situation now, Ladder ladder, int step, Set<String> people, Instant next) {
        return new StepFired(
                now.stamp(),
                ladder.run(),
                ladder.pass(),
                step,
                Act.ENGAGE,
                now.at(),
                people.stream().map(person -> new Recipient(person, person)).toList(),
                Optional.empty(),
                false,
                next);
    }

    /** What becomes of all ladders after a silence. */
    static List<Fact> afterSnooze(Situation now, Instant since) {
        List<Fact> facts = new ArrayList<>();
        boolean reverts = reverts(now);
        for (Ladder ladder : now.incident().ladders().byRun().values()) {
            Rules.of(now.plan(), ladder)
                    .ifPresent(rule -> facts.addAll(
                            afterSnooze(now, ladder, rule, since, reverts && ladder.track() == Track.FUNCTIONAL)));
        }
        if (reverts) {
            facts.add(0, new Unacknowledged(now.stamp(), Track.FUNCTIONAL, true, Text.NONE));
        }
        return facts;
    }

    /** Whether an acknowledgement does not outlast the silence: of all ladders of a track or of none. */
    private static boolean reverts(Situation now) {
        return now.incident().ladders().byRun().values().stream()
                .filter(ladder ->
                        ladder.track() == Track.FUNCTIONAL && ladder.answer().isPresent())
                .flatMap(ladder -> Rules.of(now.plan(), ladder).stream())
                .anyMatch(rule -> rule.settings().onSnoozeEnd() != OnSnoozeEnd.SHIFT_REMAINING);
    }

    private static List<Fact> afterSnooze(
            Situation now, Ladder ladder, EscalationRule rule, Instant since, boolean reverts) {
        OnSnoozeEnd how = rule.settings().onSnoozeEnd();
        if (how == OnSnoozeEnd.RESTART) {
            return List.of(restart(now, ladder, rule, ResetCause.SNOOZE_ENDED));
        }
        if (how == OnSnoozeEnd.RETRIGGER_ACKER && ladder.answer().isPresent()) {
            return retriggered(now, ladder, rule);
        }
        if (!rule.isAnswered(ladder)) {
            return ladder.exhausted() ? List.of() : List.of(shifted(now, ladder, since, ResetCause.SNOOZE_ENDED));
        }
        return reverts ? resumed(now, ladder, rule, ResetCause.SNOOZE_ENDED) : List.of();
    }

    private static List<Fact> retriggered(Situation now, Ladder ladder, EscalationRule rule) {
        if (ladder.step() == 0 || !mayCall(now, rule)) {
            return List.of(restart(now, ladder, rule, ResetCause.SNOOZE_ENDED));
        }
        int last = last(ladder, rule);
        List<Step> steps = rule.steps(ladder.track());
        Duration gap = last + 1 < steps.size()
                ? steps.get(last + 1).gap()
                : rule.settings().passGap();
        Set<String> ackers = ladder.answer().map(Ladder.Answer::by).orElse(Set.of());
        return List.of(
                new EscalationReset(now.stamp(), ladder.run(), ResetCause.SNOOZE_ENDED, ladder.pass(), last, now.at()),
                called(now, ladder, last, ackers, now.at().plus(gap)));
    }
}
