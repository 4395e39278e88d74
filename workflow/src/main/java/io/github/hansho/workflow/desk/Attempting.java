package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Attempts deliveries that are due, one at a time: first it is kept that one is attempted, then the notifier is called, then
 * what came of it is kept. Whatever dies in between, the delivery is due again when the time-out has passed.
 */
final class Attempting {

    private static final Map<Contact, Series> SAID = said();
    private static final Series THREW = Series.of(Measure.ATTEMPT_DURATION, "threw");
    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Legible legible;
    private final Outcomes outcomes;
    private final Recipients recipients;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Notifier notifier;
    private final List<Append> delays = new ArrayList<>();

    Attempting(
            Store store,
            Legible legible,
            Outcomes outcomes,
            DeliverySettings settings,
            InstantSource clock,
            Notifier notifier) {
        this.store = store;
        this.legible = legible;
        this.outcomes = outcomes;
        this.recipients = new Recipients(store, settings);
        this.settings = settings;
        this.clock = clock;
        this.notifier = notifier;
    }

    /** Attempts a delivery, if it is still due and wanted and has a place; returns whether the notifier was called. */
    boolean attempt(String key) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            DeliveryView view = DeliveryView.of(store, key);
            if (view == null) {
                store.log().unreadable(key);
                return false;
            }
            if (view.delivery().due().filter(due -> !due.isAfter(now)).isEmpty() || isSettled(view, now)) {
                return false;
            }
            DeliveryQueued queued = view.delivery().queued();
            Recipients.Called called = recipients.of(queued, now);
            if (!called.isFree(now)) {
                delays.add(view.append(view.to(DeliveryStatus.DELAYED, now)
                        .because(DeliveryReason.RATE_LIMIT)
                        .until(called.nextFree(now))));
                return false;
            }
            DeliveryMoved attempted = view.to(DeliveryStatus.ATTEMPTED, now).until(now.plus(settings.attemptTimeout()));
            Append call = called.call(queued, now);
            if (isKept(List.of(view.append(attempted), call))) {
                called.kept(call);
                send(attempted.effectOn(view.delivery()), view.revision() + 1);
                return true;
            }
            recipients.forget(queued);
        }
        return false;
    }

    /** Returns whether it need not be attempted any more, and keeps why. */
    private boolean isSettled(DeliveryView view, Instant now) {
        Delivery delivery = view.delivery();
        @Nullable Snapshot snapshot = legible.snapshot(delivery.queued().incident());
        Optional<DeliveryReason> obstacle = Wanted.of(store, delivery).obstacle(snapshot, legible.plan(snapshot));
        if (obstacle.isEmpty() && settings.repeatAfter().isPresent()) {
            boolean repeated = recipients
                    .of(delivery.queued(), now)
                    .isRepeated(delivery.queued(), settings.repeatAfter().get(), now);
            obstacle = repeated ? Optional.of(DeliveryReason.REPEATED) : obstacle;
        }
        if (obstacle.isPresent()) {
            settle(delivery, Contact.SUPPRESSED, DeliveryStatus.SUPPRESSED, obstacle.get(), view.revision());
            return true;
        }
        if (delivery.attempts() >= settings.retry().attempts()) {
            giveUp(delivery, view.revision());
            return true;
        }
        return false;
    }

    private void giveUp(Delivery delivery, long revision) {
        if (settle(delivery, Contact.FAILED, DeliveryStatus.GAVE_UP, DeliveryReason.EXHAUSTED, revision)) {
            store.log().gaveUp(delivery.queued().key(), delivery.attempts());
        }
    }

    private boolean settle(
            Delivery delivery, Contact contact, DeliveryStatus status, DeliveryReason reason, long revision) {
        return outcomes.keep(
                delivery.queued(),
                contact,
                now -> now.revision() == revision
                        ? now.to(status, clock.instant()).because(reason)
                        : null);
    }

    private void send(Delivery delivery, long revision) {
        DeliveryQueued queued = delivery.queued();
        Receipt receipt = sent(notice(delivery));
        if (receipt.contact() != Contact.FAILED) {
            outcomes.keep(queued, receipt.contact(), now -> made(now, receipt));
        } else if (delivery.attempts() >= settings.retry().attempts()) {
            giveUp(delivery, revision);
        } else if (delivery.attempts() == 1) {
            outcomes.keep(queued, Contact.FAILED, now -> failed(now, delivery.attempts(), revision));
        } else {
            outcomes.alone(queued.key(), now -> failed(now, delivery.attempts(), revision));
        }
    }

    /** What another desk kept first stays; the words that were sent are added to what the host has learned already. */
    private @Nullable DeliveryMoved made(DeliveryView view, Receipt receipt) {
        boolean says = receipt.copy().isPresent() && view.delivery().copy().isEmpty();
        DeliveryMoved moved = view.to(Noting.status(receipt.contact()), clock.instant());
        return view.delivery().isOver() && !says ? null : says ? moved.saying(receipt.copy()) : moved;
    }

    private @Nullable DeliveryMoved failed(DeliveryView view, int attempts, long revision) {
        Instant now = clock.instant();
        return view.revision() != revision
                ? null
                : view.to(DeliveryStatus.FAILED, now)
                        .because(DeliveryReason.RETRY)
                        .until(now.plus(settings.retry().after(attempts)));
    }

    private Receipt sent(Notice notice) {
        Consumer<Series> timing = store.meter().start();
        Series outcome = THREW;
        try {
            Receipt receipt = Objects.requireNonNull(notifier.send(notice), "the notifier returned nothing");
            outcome = SAID.getOrDefault(receipt.contact(), THREW);
            return receipt;
        } catch (RuntimeException e) {
            store.log().notSent(notice.key(), e);
            return Receipt.failed();
        } finally {
            timing.accept(outcome);
        }
    }

    private static Map<Contact, Series> said() {
        Map<Contact, Series> said = new EnumMap<>(Contact.class);
        for (Contact contact : Contact.values()) {
            String code = contact.name().toLowerCase(Locale.ROOT).replace('_', '-');
            said.put(contact, Series.of(Measure.ATTEMPT_DURATION, code));
        }
        return said;
    }

    private Notice notice(Delivery delivery) {
        DeliveryQueued queued = delivery.queued();
        @Nullable Snapshot snapshot = legible.snapshot(queued.incident());
        Optional<Incident> incident = Optional.ofNullable(snapshot).map(Snapshot::incident);
        List<String> channels = legible.channels(snapshot, queued.recipient().person());
        return new Notice(
                queued.key(),
                queued.incident(),
                incident.map(Incident::title).orElse(Text.NONE),
                incident.flatMap(Incident::severity),
                queued.act(),
                queued.recipient().person(),
                queued.recipient().target(),
                first(queued.channel(), channels),
                Wanted.of(store, delivery).at(delivery),
                delivery.calls());
    }

    /** Puts the channel that the delivery is counted on before the others. */
    private static List<String> first(String channel, List<String> channels) {
        if (channels.isEmpty() && channel.equals(Notice.DEFAULT_CHANNEL)) {
            return List.of();
        }
        List<String> all = new ArrayList<>(channels);
        all.remove(channel);
        all.add(0, channel);
        return all;
    }

    /** Keeps the delays so far: together, or one by one where another desk was first with some. */
    void keepDelays() {
        if (!delays.isEmpty() && !isKept(delays) && delays.size() > 1) {
            delays.forEach(delay -> isKept(List.of(delay)));
        }
        delays.clear();
    }

    private boolean isKept(List<Append> appends) {
        return store.journal().append(new Batch(store.tenant(), Optional.empty(), appends))
                instanceof AppendResult.Kept;
    }
}
