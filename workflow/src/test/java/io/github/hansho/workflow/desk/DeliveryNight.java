package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.notice.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A night on which everything may break: two desks, a journal and a telephone, and what the telephone remembers. */
final class DeliveryNight implements Notifier {

    /** What a telephone does with the next calls. */
    enum Phone {
        SENDS,
        SAYS_THAT_IT_FAILED,
        THROWS,
        KILLS_BEFORE,
        KILLS_AFTER
    }

    private static final RateLimit LIMIT = RateLimit.of(3, Duration.ofMinutes(5));

    private final FaultyJournal journal = new FaultyJournal();
    private final Switchboard office;
    private final IncidentDesk[] desks = new IncidentDesk[2];
    private final List<IncidentId> incidents = new ArrayList<>();
    private final Map<String, List<Integer>> rung = new HashMap<>();
    private final Map<String, List<Instant>> times = new HashMap<>();
    private Phone phone = Phone.SENDS;
    int crashes;

    DeliveryNight(boolean collapse) {
        DeliverySettings settings = DeliverySettings.builder()
                .limit("phone", LIMIT)
                .retry(new Retry(Duration.ofSeconds(30), 2, Duration.ofMinutes(2), 2))
                .collapse(collapse)
                .build();
        office = new Switchboard(
                journal,
                Switchboard.plan(
                        "{functional: [{at: 0m, call: [sato, ito]}, {at: 2m, call: sato}, {at: 4m, call: sato}],"
                                + " hierarchical: [{at: 5m, call: mori}]}"),
                settings);
        desks[0] = office.desk;
        desks[1] = office.another();
    }

    void open() {
        guarded(0, () -> incidents.add(office.open()));
    }

    void acknowledge(int which) {
        if (!incidents.isEmpty()) {
            IncidentId id = incidents.get(which % incidents.size());
            guarded(0, () -> desks[0].as(Actor.person("kato").in("soc")).handle(id, new Acknowledge()));
        }
    }

    void pass(int seconds) {
        office.clock.forward(Duration.ofSeconds(seconds));
        guarded(1, () -> desks[1].tick());
    }

    void deliver(int which) {
        guarded(which, () -> desks[which].deliver(this));
    }

    void audit(int which) {
        guarded(which, () -> assertThat(desks[which].audit().missing()).isEmpty());
    }

    void phone(Phone next) {
        phone = next;
    }

    void arm(int after, boolean kept, boolean kills) {
        journal.arm(after, kept, kills);
    }

    /** What dies takes its desk along; everything but the journal is built anew. */
    private void guarded(int which, Runnable play) {
        try {
            play.run();
        } catch (FaultyJournal.Killed killed) {
            crashes++;
            journal.heal();
            phone = Phone.SENDS;
            desks[which] = office.another();
            office.desk = desks[0];
        } catch (FaultyJournal.Gone gone) {
            crashes++;
        }
    }

    @Override
    public Receipt send(Notice notice) {
        times.computeIfAbsent(notice.person(), person -> new ArrayList<>()).add(office.clock.instant());
        switch (phone) {
            case SENDS -> ring(notice);
            case SAYS_THAT_IT_FAILED -> {
                return Receipt.failed();
            }
            case THROWS -> throw new IllegalArgumentException("no line");
            case KILLS_BEFORE -> throw new FaultyJournal.Killed();
            case KILLS_AFTER -> {
                ring(notice);
                throw new FaultyJournal.Killed();
            }
        }
        return Receipt.sent("hello");
    }

    private void ring(Notice notice) {
        rung.computeIfAbsent(notice.key(), key -> new ArrayList<>()).add(crashes);
    }

    /** Lets everything work again until nothing is left to be done. */
    void heal() {
        journal.heal();
        phone = Phone.SENDS;
        for (int i = 0; i < 240 && (i < 12 || !allOver()); i++) {
            pass(60);
            deliver(i % 2);
        }
    }

    private boolean allOver() {
        return deliveries().values().stream().allMatch(Delivery::isOver);
    }

    private List<Entry> entries() {
        return journal.after(0, Optional.of("default"), Integer.MAX_VALUE);
    }

    Map<String, Delivery> deliveries() {
        Map<String, Delivery> all = new HashMap<>();
        for (Fact fact : facts()) {
            if (fact instanceof DeliveryQueued queued) {
                assertThat(all.put(queued.key(), desks[0].delivery(queued.key()).orElseThrow()))
                        .as("queued twice")
                        .isNull();
            }
        }
        return all;
    }

    private List<Fact> facts() {
        return entries().stream()
                .flatMap(entry -> entry.facts().stream())
                .map(kept -> kept.fact())
                .toList();
    }

    /** No call is lost, and none is made that was not kept. */
    void nothingIsLost() {
        Map<String, Delivery> deliveries = deliveries();
        assertThat(deliveries.keySet())
                .containsExactlyInAnyOrderElementsOf(entries().stream()
                        .flatMap(entry -> Call.of(entry).stream())
                        .map(Call::key)
                        .toList());
        deliveries.forEach((key, delivery) -> {
            assertThat(delivery.isOver()).as(key).isTrue();
            switch (delivery.status()) {
                case SENT -> assertThat(rung).containsKey(key);
                case SUPPRESSED -> assertThat(delivery.reason()).isPresent();
                case GAVE_UP -> assertThat(delivery.attempts()).isEqualTo(2);
                default -> assertThat(delivery.status()).isEqualTo(DeliveryStatus.COLLAPSED);
            }
            assertThat(delivery.joined())
                    .allMatch(other ->
                            Objects.requireNonNull(deliveries.get(other)).status() == DeliveryStatus.COLLAPSED);
        });
        assertThat(deliveries.values().stream().mapToInt(d -> d.joined().size()).sum())
                .isEqualTo(count(DeliveryStatus.COLLAPSED));
        assertThat(deliveries.keySet()).containsAll(rung.keySet());
    }

    /** The same key rings again only when something died after it rang. */
    void ringsAgainOnlyAfterACrash() {
        rung.values().forEach(crashesBefore -> assertThat(crashesBefore).doesNotHaveDuplicates());
        Map<String, Integer> told = new HashMap<>();
        for (Fact fact : facts()) {
            if (fact instanceof Contacted contacted && contacted.result() == Contact.SENT) {
                told.merge(contacted.call().orElseThrow(), 1, Integer::sum);
            }
        }
        assertThat(told.values()).allMatch(times -> times == 1);
    }

    void limitsAreKept() {
        for (String person : List.of("sato", "mori")) {
            List<Instant> calls = times.getOrDefault(person, List.of());
            for (int i = 0; i + LIMIT.calls() < calls.size(); i++) {
                assertThat(calls.get(i + LIMIT.calls()))
                        .isAfterOrEqualTo(calls.get(i).plus(LIMIT.within()));
            }
        }
    }

    boolean rangAgain() {
        return rung.values().stream().anyMatch(times -> times.size() > 1);
    }

    int count(DeliveryStatus status) {
        return (int) deliveries().values().stream()
                .filter(delivery -> delivery.status() == status)
                .count();
    }
}
