package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who was called, how often, and when they answered. */
final class Reaches {

    private final Crew crew;
    private final List<Reach> all = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Instant> begun = new HashMap<>();
    private final Set<String> calls = new HashSet<>();
    private Optional<String> severity;
    private Instant since;

    Reaches(Opened opened, Crew crew) {
        this.crew = crew;
        severity = opened.severity();
        since = opened.stamp().at();
    }

    void see(Fact fact) {
        Instant at = fact.stamp().at();
        if (fact instanceof SeverityChanged changed) {
            severity = Optional.of(changed.to());
            since = at;
        } else if (fact instanceof EscalationStarted started) {
            begun.put(Ladder.run(started.rule(), started.track()), at);
        } else if (fact instanceof EscalationReset reset && reset.pass() == 1 && reset.step() == 0) {
            begun.put(reset.run(), at);
        } else if (fact instanceof StepFired fired) {
            fired.recipients().forEach(recipient -> called(fired, recipient));
        } else if (fact instanceof Acknowledged acknowledged
                && acknowledged.stamp().by().isHuman()) {
            acknowledged(acknowledged.stamp().by(), at);
        } else if (fact instanceof Contacted contacted && contacted.result() != Contact.SUPPRESSED) {
            contacted(contacted);
        }
    }

    List<Reach> list() {
        return List.copyOf(all);
    }

    private void called(StepFired fired, Recipient recipient) {
        boolean named = recipient.target().equals(recipient.person());
        Party to = new Party(
                Optional.empty(),
                named ? crew.teamOf(recipient.person()) : Optional.empty(),
                named ? Optional.empty() : Optional.of(recipient.target()),
                Optional.of(recipient.person()));
        attempt(
                to,
                Optional.of(Runs.track(fired.run())),
                begun.getOrDefault(fired.run(), since),
                fired.stamp().at());
    }

    private void contacted(Contacted contacted) {
        Instant at = contacted.stamp().at();
        String key = key(contacted.to());
        boolean known =
                contacted.call().isPresent() && !calls.add(contacted.call().get());
        boolean made = known || (contacted.call().isPresent() && open.containsKey(key));
        if (!made) {
            attempt(contacted.to(), Optional.empty(), since, at);
        }
        if (contacted.result() == Contact.ANSWERED) {
            answered(key, at);
        }
    }

    private void attempt(Party to, Optional<Track> track, Instant from, Instant at) {
        Integer index = open.get(key(to));
        if (index == null) {
            open.put(key(to), all.size());
            all.add(new Reach(to, track, severity, from, at, 1, Optional.empty()));
        } else {
            all.set(index, all.get(index).again());
        }
    }

    private void answered(String key, Instant at) {
        Integer index = open.remove(key);
        if (index != null) {
            all.set(index, all.get(index).answeredAt(at));
        }
    }

    /** Whoever acknowledges was reached; the colleagues are not called any more. */
    private void acknowledged(Actor by, Instant at) {
        answered(by.id(), at);
        open.values().removeIf(index -> crew.known(all.get(index).to()).sameTeamAs(by.party()));
    }

    private static String key(Party party) {
        return party.person().orElseGet(party::toString);
    }
}
