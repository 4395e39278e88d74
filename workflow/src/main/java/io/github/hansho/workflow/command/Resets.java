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
import io.github.hansho.workflow.escalation.EscalationSettings.OnUnack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        List<Fact> facts = new ArrayList<>();
        for (Ladder ladder : now.incident().ladders().byRun().values()) {
            Optional<EscalationRule> rule = Rules.of(now.plan(), ladder);
            if (ladder.track() == track && ladder.answer().isPresent() && rule.isPresent()) {
                facts.addAll(afterUnack(now, ladder, rule.get()));
            }
        }
        return facts;
    }

    private static List<Fact> afterUnack(Situation now, Ladder ladder, EscalationRule rule) {
        OnUnack how = rule.settings().onUnack();
        return switch (how) {
            case RESTART -> List.of(restart(now, ladder, rule, ResetCause.UNACKNOWLEDGED));
            case RESUME ->
                ladder.exhausted()
                        ? List.of()
                        : List.of(shifted(
                                now, ladder, ladder.answer().orElseThrow().at(), ResetCause.UNACKNOWLEDGED));
            case REARM_CURRENT -> again(now, ladder, rule, ResetCause.UNACKNOWLEDGED);
        };
    }

    /** The ladder from its first step. */
    static EscalationReset restart(Situation now, Ladder ladder, EscalationRule rule, ResetCause cause) {
        return new EscalationReset(
                now.stamp(), ladder.run(), cause, 1, 0, now.at().plus(rule.offset(ladder.track(), 0)));
    }

    /** The step that is next, with what was left of its wait when it was stopped. */
    private static EscalationReset shifted(Situation now, Ladder ladder, Instant stopped, ResetCause cause) {
        Duration left = Duration.between(stopped, ladder.due());
        Instant due = left.isNegative() ? now.at() : now.at().plus(left);
        return new EscalationReset(now.stamp(), ladder.run(), cause, ladder.pass(), ladder.step(), due);
    }

    /** The step called last once more, and with it whoever had acknowledged. */
    private static List<Fact> again(Situation now, Ladder ladder, EscalationRule rule, ResetCause cause) {
        int last =
                Math.max(0, Math.min(ladder.step(), rule.steps(ladder.track()).size()) - 1);
        List<Fact> facts = new ArrayList<>();
        facts.add(new EscalationReset(now.stamp(), ladder.run(), cause, ladder.pass(), last, now.at()));
        Set<String> ackers =
                new TreeSet<>(ladder.answer().map(Ladder.Answer::by).orElse(Set.of()));
        if (last < rule.steps(ladder.track()).size()) {
            for (String target : rule.steps(ladder.track()).get(last).targets()) {
                ackers.removeAll(now.directory().resolve(target, now.at()).people());
            }
        }
        if (!ackers.isEmpty()) {
            facts.add(called(now, ladder, last, ackers, now.at()));
            facts.add(new EscalationReset(now.stamp(), ladder.run(), cause, ladder.pass(), last, now.at()));
        }
        return facts;
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
        boolean reverts = false;
        for (Ladder ladder : now.incident().ladders().byRun().values()) {
            Optional<EscalationRule> rule = Rules.of(now.plan(), ladder);
            if (rule.isEmpty()) {
                continue;
            }
            OnSnoozeEnd how = rule.get().settings().onSnoozeEnd();
            boolean answered = ladder.answer().isPresent();
            if (how == OnSnoozeEnd.RESTART) {
                reverts |= answered && ladder.track() == Track.FUNCTIONAL;
                facts.add(restart(now, ladder, rule.get(), ResetCause.SNOOZE_ENDED));
            } else if (how == OnSnoozeEnd.RETRIGGER_ACKER && answered) {
                reverts |= ladder.track() == Track.FUNCTIONAL;
                facts.addAll(retriggered(now, ladder, rule.get()));
            } else if (!ladder.exhausted() && !answered) {
                facts.add(shifted(now, ladder, since, ResetCause.SNOOZE_ENDED));
            }
        }
        if (reverts) {
            facts.add(0, new Unacknowledged(now.stamp(), Track.FUNCTIONAL, true, Text.NONE));
        }
        return facts;
    }

    private static List<Fact> retriggered(Situation now, Ladder ladder, EscalationRule rule) {
        int last =
                Math.max(0, Math.min(ladder.step(), rule.steps(ladder.track()).size()) - 1);
        Instant next = now.at()
                .plus(
                        last + 1 < rule.steps(ladder.track()).size()
                                ? rule.steps(ladder.track()).get(last + 1).gap()
                                : rule.settings().passGap());
        Set<String> ackers = ladder.answer().map(Ladder.Answer::by).orElse(Set.of());
        return List.of(
                new EscalationReset(now.stamp(), ladder.run(), ResetCause.SNOOZE_ENDED, ladder.pass(), last, now.at()),
                called(now, ladder, last, ackers, next));
    }
}
