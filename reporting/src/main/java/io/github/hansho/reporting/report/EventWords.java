package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Assigned;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.fact.Linked;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.ShiftHandedOver;
import io.github.hansho.core.fact.Snoozed;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.fact.WorkstreamClosed;
import io.github.hansho.core.fact.WorkstreamOpened;
import io.github.hansho.core.party.Actor;
import io.github.hansho.reporting.report.Event.Sort;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says what a fact means on the timeline: the talk between people here, their work in {@link WorkWords}. */
final class EventWords {

    private final Speech speech;
    private final WorkWords work;
    private final CallWords calls;
    private final Telling telling;

    EventWords(Telling telling) {
        this.speech = telling.speech();
        this.work = new WorkWords(telling);
        this.calls = new CallWords(telling);
        this.telling = telling;
    }

    Optional<Event> of(Fact fact) {
        if (fact instanceof AlertAttached attached) {
            Instant at = attached.alert().firstKnown().orElse(fact.stamp().at());
            return Optional.of(new Event(at, Event.SIGNS, Sort.ALERT, alert(attached)));
        }
        if (fact instanceof Contacted contacted) {
            return Optional.of(new Event(
                    fact.stamp().at(), People.group(telling.known(contacted.to())), Sort.CALL, contact(contacted)));
        }
        return talk(fact).or(() -> work.of(fact)).or(() -> calls.of(fact)).or(() -> others(fact));
    }

    private Optional<Event> talk(Fact fact) {
        if (fact instanceof Acknowledged) {
            return event(fact, Sort.CALL, "event.acknowledged", "who", by(fact));
        } else if (fact instanceof Unacknowledged) {
            return event(fact, Sort.CALL, "event.unacknowledged", "who", by(fact));
        } else if (fact instanceof HandOverOffered offered) {
            return handOver(fact, "offered", offered.offer(), speech.people().of(offered.to()));
        } else if (fact instanceof HandOverAccepted accepted) {
            return handOver(fact, "accepted", accepted.offer(), by(fact));
        } else if (fact instanceof HandOverDeclined declined) {
            return handOver(fact, "declined", declined.offer(), by(fact));
        } else if (fact instanceof HandOverReturned returned) {
            return handOver(fact, "returned", returned.offer(), by(fact));
        } else if (fact instanceof HandOverWithdrawn withdrawn) {
            return handOver(fact, "withdrawn", withdrawn.offer(), by(fact));
        } else if (fact instanceof HandOverExpired expired) {
            return handOver(fact, "expired", expired.offer(), "");
        } else if (fact instanceof ShiftHandedOver shift) {
            return event(
                    fact,
                    Sort.HAND_OVER,
                    "event.shift",
                    "from",
                    speech.people().alone(shift.from()),
                    "to",
                    speech.people().alone(shift.to()));
        } else if (fact instanceof Assigned assigned) {
            return event(
                    fact,
                    Sort.HAND_OVER,
                    "event.assigned",
                    "who",
                    speech.people().alone(assigned.person()));
        } else if (fact instanceof MilestoneReached reached) {
            return event(
                    fact,
                    Sort.DECISION,
                    "event.milestone",
                    "milestone",
                    reached.milestone().label(),
                    "when",
                    speech.moment(reached.when()));
        }
        return Optional.empty();
    }

    private Optional<Event> others(Fact fact) {
        if (fact instanceof Linked linked) {
            String key = linked.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return event(
                    fact,
                    Sort.DECISION,
                    "event.linked." + key,
                    "id",
                    linked.other().value());
        } else if (fact instanceof WorkstreamOpened opened) {
            return event(fact, Sort.MOVE, "event.workstream-opened", "title", speech.text(opened.title()));
        } else if (fact instanceof WorkstreamClosed closed) {
            return event(fact, Sort.MOVE, "event.workstream-closed", "id", closed.workstream());
        } else if (fact instanceof Snoozed snoozed) {
            return event(fact, Sort.CALL, "event.snoozed", "until", speech.instant(snoozed.until()));
        }
        return Optional.empty();
    }

    private Optional<Event> handOver(Fact fact, String what, String offer, String who) {
        return event(fact, Sort.HAND_OVER, "event.hand-over." + what, "id", offer, "who", who);
    }

    private String alert(AlertAttached attached) {
        return speech.say(
                attached.precursor() ? "event.precursor" : "event.alert",
                "source",
                attached.alert().source(),
                "title",
                speech.text(attached.alert().title()));
    }

    private String contact(Contacted contacted) {
        return speech.say(
                "event.contact",
                "who",
                speech.people().alone(telling.known(contacted.to())),
                "how",
                speech.word(Glossary.Sort.CHANNEL, contacted.channel()),
                "result",
                speech.constant("contact", contacted.result()));
    }

    private Optional<Event> event(Fact fact, Sort sort, String key, Object... values) {
        return Optional.of(event(fact, sort, speech.say(key, values)));
    }

    static Event event(Fact fact, Sort sort, String words) {
        Actor by = fact.stamp().by();
        String lane = by.isHuman() ? People.group(People.party(by)) : Event.AUTOMATIC;
        return new Event(fact.stamp().at(), lane, sort, words);
    }

    private String by(Fact fact) {
        return speech.people().alone(fact.stamp().by());
    }
}
