package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FeedbackGiven;
import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.OutcomeFound;
import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.fact.PutOnHold;
import io.github.hansho.core.fact.ReporterAnswered;
import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Thanked;
import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.reporting.metric.Stay;
import io.github.hansho.reporting.report.Event.Sort;
import java.util.Optional;

/** Says what work means on the timeline: moves, ratings, decisions, holds, assets, evidence, duties. */
final class WorkWords {

    private final Telling telling;
    private final Speech speech;

    WorkWords(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    Optional<Event> of(Fact fact) {
        return moved(fact).or(() -> judged(fact)).or(() -> responded(fact)).or(() -> duty(fact));
    }

    private Optional<Event> moved(Fact fact) {
        if (fact instanceof Opened opened) {
            return event(fact, Sort.MOVE, "opened", "severity", speech.word(Glossary.Sort.SEVERITY, opened.severity()));
        } else if (fact instanceof Moved moved) {
            return event(fact, Sort.MOVE, "moved", "state", telling.state(new Stay(moved.to(), moved.phase())));
        } else if (fact instanceof PutOnHold held) {
            return event(fact, Sort.MOVE, "held", "waitingFor", speech.text(held.waitingFor()));
        } else if (fact instanceof Resumed) {
            return event(fact, Sort.MOVE, "resumed");
        }
        return Optional.empty();
    }

    private Optional<Event> judged(Fact fact) {
        if (fact instanceof SeverityChanged changed) {
            return event(
                    fact, Sort.DECISION, "severity", "severity", speech.word(Glossary.Sort.SEVERITY, changed.to()));
        } else if (fact instanceof PriorityChanged changed) {
            return event(
                    fact, Sort.DECISION, "priority", "priority", speech.word(Glossary.Sort.PRIORITY, changed.to()));
        } else if (fact instanceof Declared) {
            return event(fact, Sort.DECISION, "declared");
        } else if (fact instanceof VerdictGiven given) {
            return event(fact, Sort.DECISION, "verdict", "verdict", given.to().label());
        } else if (fact instanceof OutcomeFound found) {
            return event(
                    fact, Sort.DECISION, "outcome", "outcome", found.outcome().label());
        } else if (fact instanceof ClosureReasoned reasoned) {
            return event(
                    fact, Sort.DECISION, "closure", "reason", reasoned.reason().label());
        } else if (fact instanceof AuthorityGranted granted) {
            return event(fact, Sort.DECISION, "granted", "decision", speech.text(granted.decision()));
        }
        return Optional.empty();
    }

    private Optional<Event> responded(Fact fact) {
        if (fact instanceof AssetInvolved involved) {
            return event(fact, Sort.RESPONSE, "involved", "asset", involved.asset());
        } else if (fact instanceof AssetContained contained) {
            return event(fact, Sort.RESPONSE, "contained", "asset", contained.asset());
        } else if (fact instanceof EvidenceKept kept) {
            String what = kept.asset().orElse(kept.evidence());
            return event(fact, Sort.RESPONSE, "preserved", "asset", what);
        } else if (fact instanceof MilestoneWithdrawn withdrawn) {
            return event(
                    fact,
                    Sort.RESPONSE,
                    "withdrawn",
                    "milestone",
                    withdrawn.milestone().label());
        }
        return Optional.empty();
    }

    private Optional<Event> duty(Fact fact) {
        if (fact instanceof ReporterAnswered) {
            return event(fact, Sort.DUTY, "answered");
        } else if (fact instanceof FeedbackGiven given) {
            return event(fact, Sort.DUTY, "feedback", "to", speech.people().of(given.to()));
        } else if (fact instanceof Thanked thanked) {
            return event(fact, Sort.DUTY, "thanks", "to", speech.people().of(thanked.to()));
        }
        return Optional.empty();
    }

    private Optional<Event> event(Fact fact, Sort sort, String key, Object... values) {
        return Optional.of(EventWords.event(fact, sort, speech.say("event." + key, values)));
    }
}
