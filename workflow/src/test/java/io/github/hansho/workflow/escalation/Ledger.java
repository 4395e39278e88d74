package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.EscalationEnded;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.SnoozeEnded;
import io.github.hansho.core.fact.Snoozed;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationSettings.AcknowledgeBy;
import io.github.hansho.workflow.escalation.EscalationSettings.ResolveAt;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through facts with a book of its own, and checks every call against it. */
final class Ledger {

    private final Plan plan;
    private final Map<String, Set<String>> fired = new HashMap<>();
    private final Map<String, Set<String>> answers = new HashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private boolean silent;
    private Phase phase = Phase.TRIAGE;

    private Ledger(Plan plan) {
        this.plan = plan;
    }

    static void check(Plan plan, List<Fact> facts) {
        Ledger ledger = new Ledger(plan);
        facts.forEach(ledger::enter);
    }

    private void enter(Fact fact) {
        if (fact instanceof EscalationStarted started) {
            begin(Ladder.run(started.rule(), started.track()));
        } else if (fact instanceof EscalationReset reset) {
            fired.put(reset.run(), new HashSet<>());
            answers.put(reset.run(), new HashSet<>());
            if (reset.pass() == 1 && reset.step() == 0) {
                called.put(reset.run(), new HashSet<>());
            }
        } else if (fact instanceof EscalationEnded ended) {
            fired.remove(ended.run());
        } else if (fact instanceof Acknowledged answer) {
            runs(answer.track(), run -> of(answers, run).add(answer.stamp().by().id()));
        } else if (fact instanceof Unacknowledged taken) {
            runs(taken.track(), run -> of(answers, run).clear());
        } else if (fact instanceof StepFired call) {
            call(call);
        } else if (fact instanceof StepSkipped skipped) {
            assertThat(skipped.next()).isAfterOrEqualTo(skipped.due());
        } else if (fact instanceof StepDeferred deferred) {
            assertThat(deferred.until()).isAfterOrEqualTo(deferred.due());
        } else {
            silence(fact);
        }
    }

    private void silence(Fact fact) {
        silent = fact instanceof Snoozed || (silent && !(fact instanceof SnoozeEnded));
        if (fact instanceof Moved moved) {
            if (phase == Phase.CLOSED) {
                fired.clear();
            }
            phase = moved.phase();
        }
    }

    private void begin(String run) {
        fired.put(run, new HashSet<>());
        answers.put(run, new HashSet<>());
        called.put(run, new HashSet<>());
    }

    private static Set<String> of(Map<String, Set<String>> sets, String run) {
        return sets.computeIfAbsent(run, missing -> new HashSet<>());
    }

    private void runs(Track track, Consumer<String> change) {
        fired.keySet().stream().filter(run -> run.endsWith("/" + track.code())).forEach(change);
    }

    private void call(StepFired call) {
        Set<String> steps = fired.get(call.run());
        assertThat(steps).as("%s is climbed", call.run()).isNotNull();
        assertThat(steps.add(call.pass() + "/" + call.step()))
                .as("once a pass: %s", call)
                .isTrue();
        assertThat(call.due()).isBeforeOrEqualTo(call.stamp().recordedAt());
        assertThat(call.next()).isAfterOrEqualTo(call.due());
        assertThat(call.recipients()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(silent).as("no call in a silence: %s", call).isFalse();
        assertThat(phase).as("no call when it is closed: %s", call).isNotEqualTo(Phase.CLOSED);
        EscalationRule rule = rule(call);
        Step step = step(rule, call);
        unlessAnswered(call, rule, step);
        onCall(call, rule);
        of(called, call.run()).addAll(call.people());
    }

    private void unlessAnswered(StepFired call, EscalationRule rule, Step step) {
        Set<String> answered = of(answers, call.run());
        if (step.unless() != Unless.NEVER) {
            assertThat(phase)
                    .as("not when it is resolved: %s", call)
                    .isLessThan(rule.settings().resolvedFrom());
        }
        if (step.unless() == Unless.ACKNOWLEDGED && !answered.isEmpty()) {
            assertThat(rule.settings().acknowledgeBy())
                    .as("nobody answered: %s", call)
                    .isEqualTo(AcknowledgeBy.ALL);
            assertThat(answered).as("not all answered: %s", call).doesNotContainAnyElementsOf(call.people());
            assertThat(answered.containsAll(called.get(call.run()))).isFalse();
        }
    }

    private static void onCall(StepFired call, EscalationRule rule) {
        Instant late = call.stamp().recordedAt();
        boolean due = rule.settings().resolveAt() == ResolveAt.DUE;
        Instant asked = due ? call.due() : late;
        call.recipients()
                .forEach(recipient -> assertThat(AnyPolicy.onCall(recipient.target(), asked))
                        .as("%s at %s", recipient, asked)
                        .contains(recipient.person()));
    }

    private EscalationRule rule(StepFired call) {
        return plan.escalations().stream()
                .filter(rule -> call.run().startsWith(rule.id() + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(EscalationRule rule, StepFired call) {
        Track track = Track.of(call.run().substring(call.run().indexOf('/') + 1));
        return rule.steps(track).get(call.step());
    }
}
