package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Classified;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.PutOnHold;
import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a history once, fact by fact, taking each at its word; time never runs backwards in it. */
final class Reader {

    private final Stretches<Party> owners = new Stretches<>();
    private final Stretches<Stay> stays = new Stretches<>();
    private final Stretches<Phase> phases = new Stretches<>();
    private final Stretches<Phase> open = new Stretches<>();
    private final Stretches<Hold> holds = new Stretches<>();
    private final Transfers transfers;
    private final Calls calls;
    private final Reaches reaches;
    private Instant now;
    private Phase phase;
    private boolean test;
    private int reopened;
    private @Nullable Moved reopening;

    private Reader(Opened opened, Crew crew) {
        now = opened.stamp().at();
        phase = opened.phase();
        reaches = new Reaches(opened, crew);
        transfers = new Transfers(crew);
        calls = new Calls(opened.origin().id());
        owners.turn(opened.owner(), now);
        stays.turn(new Stay(opened.state(), phase), now);
        phases.turn(phase, now);
        if (phase != Phase.CLOSED) {
            open.turn(Phase.INTAKE, now);
        }
    }

    static Reader of(History history) {
        Reader reader = new Reader(history.opened(), Crew.of(history));
        history.changes().forEach(reader::see);
        return reader;
    }

    List<Stretch<Party>> owners() {
        return owners.list();
    }

    List<Stretch<Stay>> stays() {
        return stays.list();
    }

    List<Stretch<Phase>> phases() {
        return phases.list();
    }

    List<Stretch<Phase>> openTimes() {
        return open.list();
    }

    List<Stretch<Hold>> holds() {
        return holds.list();
    }

    List<Transfer> transfers() {
        return transfers.list();
    }

    List<Reach> reaches() {
        return reaches.list();
    }

    List<Call> calls() {
        return calls.list();
    }

    int reopened() {
        return reopened;
    }

    Optional<Moved> reopening() {
        return Optional.ofNullable(reopening);
    }

    boolean classifiedAsTest() {
        return test;
    }

    private void see(Fact fact) {
        Instant at = fact.stamp().at();
        now = at.isBefore(now) ? now : at;
        transfers.see(fact);
        reaches.see(fact);
        calls.see(fact);
        if (fact instanceof Moved moved) {
            stand(moved);
        } else if (fact instanceof HandOverAccepted accepted) {
            owners.turn(accepted.by(), now);
        } else if (fact instanceof PutOnHold held) {
            holds.turn(new Hold(held.waitingFor(), held.reason(), held.until()), now);
        } else if (fact instanceof Resumed) {
            holds.end(now);
        } else if (fact instanceof Classified classified) {
            test = classified.classification().isTest();
        }
    }

    private void stand(Moved moved) {
        Phase next = moved.phase();
        stays.turn(new Stay(moved.to(), next), now);
        phases.turn(next, now);
        if (next == Phase.CLOSED) {
            open.end(now);
        } else {
            open.turn(Phase.INTAKE, now);
            if (phase == Phase.CLOSED) {
                reopened++;
                reopening = moved;
            }
        }
        phase = next;
    }
}
