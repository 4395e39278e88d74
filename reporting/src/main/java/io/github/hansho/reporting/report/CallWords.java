package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.DecisionLapsed;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.EscalationEnded;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.PlanFollowed;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.SnoozeEnded;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.metric.Call;
import io.github.hansho.reporting.metric.Runs;
import io.github.hansho.reporting.report.Event.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says what escalations did: whom they called, why they did not, how they ended; and what was asked and decided. */
final class CallWords {

    private final Telling telling;
    private final Speech speech;

    CallWords(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    Optional<Event> of(Fact fact) {
        Optional<Event> call = ladder(fact).or(() -> step(fact)).map(words -> EventWords.event(fact, Sort.CALL, words));
        return call.or(() -> decided(fact).map(words -> EventWords.event(fact, Sort.DECISION, words)));
    }

    /** Says what befell a whole ladder. */
    Optional<String> ladder(Fact fact) {
        if (fact instanceof EscalationStarted started) {
            return said(
                    started.unknown() ? "started-unknown" : "started",
                    "rule",
                    speech.people().rule(started.rule()),
                    "track",
                    started.track().label());
        } else if (fact instanceof EscalationReset reset) {
            return said("reset", "rule", rule(reset.run()), "n", reset.step() + 1, "cause", speech.word(reset.cause()));
        } else if (fact instanceof EscalationExhausted end) {
            return said(
                    end.called() == 0 ? "exhausted-none" : "exhausted",
                    "rule",
                    rule(end.run()),
                    "n",
                    end.called(),
                    "passes",
                    end.passes());
        } else if (fact instanceof EscalationEnded end) {
            return said("ended", "rule", rule(end.run()));
        } else if (fact instanceof AcknowledgementReminded reminded) {
            return reminded.confirmBy().isPresent()
                    ? said(
                            "reminded",
                            "who",
                            names(reminded.people().stream()
                                    .map(person -> new Recipient(person, person))
                                    .toList()),
                            "at",
                            speech.clock(reminded.confirmBy().get()))
                    : said("not-reminded");
        } else if (fact instanceof SnoozeEnded) {
            return said("snooze-ended");
        } else if (fact instanceof PlanFollowed followed) {
            return said("plan", "from", followed.from(), "to", followed.to());
        }
        return Optional.empty();
    }

    /** Says what became of one step. */
    Optional<String> step(Fact fact) {
        if (fact instanceof StepFired fired) {
            String words = speech.say("escalation." + fired.act().code(), "who", names(fired.recipients()));
            String sure = fired.unsure() ? speech.say("escalation.unsure", "what", words) : words;
            return Optional.of(
                    Call.isLate(fired)
                            ? speech.say("escalation.late", "what", sure, "late", speech.duration(Call.lateness(fired)))
                            : sure);
        } else if (fact instanceof StepSkipped skipped) {
            return said(
                    "skipped",
                    "n",
                    skipped.step() + 1,
                    "rule",
                    rule(skipped.run()),
                    "reason",
                    speech.word(skipped.reason()));
        } else if (fact instanceof StepDeferred deferred) {
            return said(
                    "deferred",
                    "n",
                    deferred.step() + 1,
                    "rule",
                    rule(deferred.run()),
                    "reason",
                    speech.word(deferred.reason()),
                    "until",
                    speech.clock(deferred.until()));
        }
        return Optional.empty();
    }

    private Optional<String> decided(Fact fact) {
        if (fact instanceof DecisionRequested request) {
            return said(
                    "asked",
                    "who",
                    speech.people().name(request.of()),
                    "question",
                    speech.text(request.question()),
                    "at",
                    speech.clock(request.answerBy()));
        } else if (fact instanceof DecisionMade made) {
            return said(made.byDefault() ? "decided-by-default" : "decided", "option", speech.text(option(made)));
        } else if (fact instanceof DecisionLapsed lapsed) {
            return said("lapsed", "decision", lapsed.decision(), "at", speech.clock(lapsed.answerBy()));
        }
        return Optional.empty();
    }

    private Text option(DecisionMade made) {
        return telling.course().questions().stream()
                .filter(question -> question.decision().filter(made::equals).isPresent())
                .findFirst()
                .map(question -> question.words(made.option()))
                .orElseGet(() -> Text.of(made.option()));
    }

    private String names(Collection<Recipient> people) {
        List<String> names = people.stream().map(telling::called).distinct().toList();
        return speech.list(names);
    }

    private String rule(String run) {
        return speech.people().rule(Runs.rule(run));
    }

    private Optional<String> said(String key, Object... values) {
        return Optional.of(speech.say("escalation." + key, values));
    }
}
