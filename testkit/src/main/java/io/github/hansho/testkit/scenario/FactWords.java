package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Snoozed;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Message;
import java.util.stream.Collectors;

/** A fact in one line: those that matter to who is called and who owns in their own words, the others by their type. */
final class FactWords {

    private FactWords() {}

    static Message of(Fact fact) {
        String who = fact.stamp().by().id();
        if (fact instanceof StepFired fired) {
            String people = fired.recipients().stream()
                    .map(one -> one.person() + " (" + one.target() + ")")
                    .collect(Collectors.joining(", "));
            return Words.of("fact.step-fired", "people", people, "run", fired.run(), "step", fired.step() + 1);
        } else if (fact instanceof StepSkipped skipped) {
            return Words.of(
                    "fact.step-skipped",
                    "run",
                    skipped.run(),
                    "step",
                    skipped.step() + 1,
                    "reason",
                    skipped.reason().label());
        } else if (fact instanceof StepDeferred deferred) {
            return Words.of(
                    "fact.step-deferred",
                    "run",
                    deferred.run(),
                    "step",
                    deferred.step() + 1,
                    "reason",
                    deferred.reason().label());
        } else if (fact instanceof EscalationStarted started) {
            return Words.of("fact.escalation-started", "run", Ladder.run(started.rule(), started.track()));
        } else if (fact instanceof EscalationExhausted exhausted) {
            return Words.of("fact.escalation-exhausted", "run", exhausted.run(), "count", exhausted.called());
        } else if (fact instanceof DecisionRequested asked) {
            return Words.of("fact.decision-requested", "decision", asked.decision(), "of", asked.of());
        } else if (fact instanceof DecisionMade made) {
            return Words.of("fact.decision-made", "who", who, "decision", made.decision(), "option", made.option());
        }
        return byPeople(fact, who);
    }

    private static Message byPeople(Fact fact, String who) {
        if (fact instanceof Opened opened) {
            return Words.of(
                    "fact.opened",
                    "who",
                    who,
                    "title",
                    opened.title().or(""),
                    "severity",
                    opened.severity().orElse("-"));
        } else if (fact instanceof SeverityChanged changed) {
            return Words.of(
                    "fact.severity-changed", "who", who, "from", changed.from().orElse("-"), "to", changed.to());
        } else if (fact instanceof Moved moved) {
            return Words.of("fact.moved", "who", who, "from", moved.from(), "to", moved.to());
        } else if (fact instanceof Acknowledged acknowledged) {
            return Words.of(
                    "fact.acknowledged",
                    "who",
                    who,
                    "track",
                    acknowledged.track().code());
        } else if (fact instanceof HandOverOffered offered) {
            return Words.of("fact.hand-over-offered", "who", who, "offer", offered.offer(), "to", offered.to());
        } else if (fact instanceof HandOverAccepted accepted) {
            return Words.of("fact.hand-over-accepted", "who", who, "offer", accepted.offer(), "by", accepted.by());
        } else if (fact instanceof HandOverExpired expired) {
            return Words.of("fact.hand-over-expired", "offer", expired.offer());
        } else if (fact instanceof Snoozed) {
            return Words.of("fact.snoozed", "who", who);
        }
        return Words.of("fact.other", "who", who, "type", fact.type());
    }
}
