package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.ReturnHandOver;
import io.github.hansho.workflow.command.WithdrawHandOver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Two sides, what is under way between them, and the model that is told the same as they are. */
final class Pair {

    static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    /** What may cross on the way. */
    enum Crossing {
        ACCEPTED_AFTER_EXPIRY,
        ACCEPTED_AGAINST_WITHDRAWAL,
        OFFER_TOO_LATE,
        OFFER_AFTER_ITS_RULING,
        DOUBLED,
        LOST,
        GIVEN_BACK,
        HANDED_BACK,
        CRASHED
    }

    final Half[] halves;
    final Model model = new Model();
    final List<Envelope> underWay = new ArrayList<>();
    final Set<Crossing> crossings = EnumSet.noneOf(Crossing.class);
    private Instant time = START;

    Pair(Duration skew) {
        halves = new Half[] {Half.provider(() -> time), Half.customer(() -> time.plus(skew))};
        halves[0].opens("sev-1");
    }

    void timePasses(Duration some) {
        time = time.plus(some);
    }

    void tick(int side) {
        halves[side].desk.tick();
        model.timePassed(side, halves[side].now());
    }

    /** Offers for a time that ends between two seconds, so that nothing else happens at that very instant. */
    void offer(int side, Duration within) {
        Instant answerBy = halves[side].now().plus(within).plusMillis(500);
        if (wish(side, model::mayOffer, halves[side].offerTo(halves[1 - side], answerBy))) {
            Offer open = halves[side].incident().ownership().offer().orElseThrow();
            String id = halves[side].organisation + "/" + halves[side].id() + "/" + open.id();
            model.offered(side, id, answerBy);
            if (side == 1) {
                crossings.add(Crossing.HANDED_BACK);
            }
        }
    }

    void withdraw(int side) {
        if (wish(side, model::mayWithdraw, new WithdrawHandOver(Text.of("solved")))) {
            model.withdrawn(side);
        }
    }

    void answer(int side, Outcome answer) {
        Command command = switch (answer) {
            case ACCEPTED -> AcceptHandOver.unreservedly();
            case RETURNED -> new ReturnHandOver(Set.of(HandOverItem.IMPACT_SCOPE), Text.of("which hosts?"));
            default -> DeclineHandOver.because("not ours");
        };
        if (wish(side, model::mayAnswer, command)) {
            model.answered(side, answer);
        }
    }

    /** The record and the model have to agree on whether a wish is granted. */
    private boolean wish(int side, IntPredicate granted, Command command) {
        if (halves[side].history().isEmpty()) {
            return false;
        }
        tick(side);
        boolean accepted = halves[side].seat.handle(halves[side].id(), command) instanceof Accepted;
        assertThat(accepted).as("%s by %s", command, halves[side].organisation).isEqualTo(granted.test(side));
        return accepted;
    }

    void send(int side) {
        underWay.addAll(halves[side].exchange.outgoing());
    }

    void lose(int index) {
        if (!underWay.isEmpty()) {
            crossings.add(Crossing.LOST);
            underWay.remove(index % underWay.size());
        }
    }

    /** Delivers one of those under way, which may stay under way to come again. */
    void deliver(int index, boolean again) {
        if (!underWay.isEmpty()) {
            Envelope envelope = underWay.get(index % underWay.size());
            if (again) {
                crossings.add(Crossing.DOUBLED);
            } else {
                underWay.remove(index % underWay.size());
            }
            underWay.addAll(deliver(envelope));
        }
    }

    /** Delivers one; the process dies at its second append or before, and after its restart the envelope comes again. */
    void crash(int index) {
        if (!underWay.isEmpty()) {
            Envelope envelope = underWay.get(index % underWay.size());
            Half half = halves[to(envelope)];
            half.journal.crashIn(index / 2 % 2, index % 2 == 0);
            try {
                half.exchange.receive(envelope);
            } catch (FlakyJournal.Crash e) {
                crossings.add(Crossing.CRASHED);
                half.restarted();
            }
            half.journal.heal();
            underWay.remove(envelope);
            underWay.addAll(deliver(envelope));
        }
    }

    private List<Envelope> deliver(Envelope envelope) {
        int side = to(envelope);
        List<Envelope> replies = halves[side].exchange.receive(envelope);
        tick(side);
        note(side, envelope);
        tell(side, envelope);
        return replies;
    }

    int to(Envelope envelope) {
        return envelope.to().equals(halves[0].organisation) ? 0 : 1;
    }

    private void note(int side, Envelope envelope) {
        Model.Deal deal = deal(envelope);
        boolean accepts = envelope instanceof Envelope.Answer answer && answer.answer() == Outcome.ACCEPTED;
        if (accepts && deal.outcome == Outcome.EXPIRED) {
            crossings.add(Crossing.ACCEPTED_AFTER_EXPIRY);
        } else if (accepts && deal.outcome == Outcome.WITHDRAWN) {
            crossings.add(Crossing.ACCEPTED_AGAINST_WITHDRAWAL);
        } else if (envelope instanceof Envelope.Offer offer && !deal.taken) {
            if (!halves[side].now().isBefore(offer.answerBy())) {
                crossings.add(Crossing.OFFER_TOO_LATE);
            } else if (deal.outcome != null) {
                crossings.add(Crossing.OFFER_AFTER_ITS_RULING);
            }
        } else if (envelope instanceof Envelope.Ruling ruling
                && deal.held
                && !deal.ruled
                && ruling.outcome() != Outcome.ACCEPTED) {
            crossings.add(Crossing.GIVEN_BACK);
        }
    }

    private Model.Deal deal(Envelope envelope) {
        return Objects.requireNonNull(model.deals.get(envelope.exchange().value()));
    }

    private void tell(int side, Envelope envelope) {
        Model.Deal deal = deal(envelope);
        if (envelope instanceof Envelope.Offer) {
            model.offerArrived(side, deal, halves[side].now());
        } else if (envelope instanceof Envelope.Answer answer) {
            model.answerArrived(side, deal, answer.answer());
        } else if (envelope instanceof Envelope.Ruling ruling) {
            model.rulingArrived(side, deal, ruling.outcome());
        }
    }

    /** Both records say what the model says, and at least one names its own side as the owner. */
    void check() {
        for (int side = 0; side < 2; side++) {
            Optional<Incident> record = halves[side].history().map(history -> history.incident());
            assertThat(record.map(this::owner).orElse(0))
                    .as("owner by %s", halves[side].organisation)
                    .isEqualTo(model.owner(side));
            assertThat(record.flatMap(it -> it.ownership().offer()).isPresent())
                    .as("open offer at %s", halves[side].organisation)
                    .isEqualTo(model.open(side) != null);
        }
        assertThat(model.owner(0) == 0 || model.owner(1) == 1)
                .as("somebody owns")
                .isTrue();
    }

    private int owner(Incident incident) {
        return incident.owner().organisation().equals(Optional.of(halves[1].organisation)) ? 1 : 0;
    }

    /** Carries everything until nothing more is kept: offers may wait, and rulings on offers that may still arrive. */
    void carryAll() {
        for (int round = 0; round < 50; round++) {
            int before = halves[0].kept() + halves[1].kept();
            for (int side = 0; side < 2; side++) {
                tick(side);
                send(side);
            }
            while (!underWay.isEmpty()) {
                deliver(0, false);
                check();
            }
            if (halves[0].kept() + halves[1].kept() == before) {
                return;
            }
        }
        throw new AssertionError("the two never come to rest");
    }
}
