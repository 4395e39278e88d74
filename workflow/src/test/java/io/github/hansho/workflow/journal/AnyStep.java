package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a desk may ask of a journal, at random: few tenants, histories, keys and requests, so that they meet. */
final class AnyStep {

    static final List<String> TENANTS = List.of("kaede", "momiji");
    static final List<String> KEYS = List.of("edr:1", "edr:2", "edr:3");
    static final List<String> REQUESTS = List.of("r-1", "r-2", "r-3", "r-4", "r-5", "r-6");
    static final List<HistoryId> IDS = List.of(
            new HistoryId(HistoryId.Kind.INCIDENT, "7"),
            new HistoryId(HistoryId.Kind.ALERTS, "7"),
            HistoryId.alerts("8"),
            HistoryId.plan("tokyo"));

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Stamp STAMP = Stamp.of(NOON, Actor.person("sato"));

    private AnyStep() {}

    /** Something asked of a journal. */
    interface Step {
        Object ask(Journal journal);
    }

    /** A batch to be kept. */
    record Keeping(String tenant, Optional<String> request, List<Part> parts) implements Step {
        @Override
        public AppendResult ask(Journal journal) {
            List<Append> appends =
                    parts.stream().map(part -> part.append(journal, tenant)).toList();
            return journal.append(new Batch(tenant, request, appends));
        }
    }

    /** What a batch adds to a history; how far the revision expected is off, and how many facts. */
    record Part(HistoryId id, int off, int facts, Optional<Instant> due, List<String> claims, List<String> releases) {
        Append append(Journal journal, String tenant) {
            int expected = Math.max(0, journal.read(tenant, id, 0).size() + off);
            List<Fact> notes = IntStream.range(0, expected == 0 ? Math.max(1, facts) : facts)
                    .mapToObj(i -> (Fact) new Noted(STAMP, Text.of(expected + "." + i)))
                    .toList();
            return new Append(id, expected, notes, due, claims, releases);
        }
    }

    /** A question for what is due, which leases it. */
    record AskingDue(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) implements Step {
        @Override
        public List<HistoryId> ask(Journal journal) {
            return journal.due(tenant, kind, upTo, limit, lease);
        }
    }

    static Arbitrary<List<Step>> some() {
        return Arbitraries.frequencyOf(Tuple.of(4, keeping()), Tuple.of(1, askingDue()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    private static Arbitrary<Step> keeping() {
        return Combinators.combine(
                        Arbitraries.of(TENANTS),
                        Arbitraries.of(REQUESTS).optional(0.45),
                        part().list().uniqueElements(Part::id).ofMinSize(1).ofMaxSize(3))
                .as(Keeping::new);
    }

    private static Arbitrary<Part> part() {
        Arbitrary<Integer> off = Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(1, -1), Tuple.of(1, 1));
        Arbitrary<List<String>> keys =
                Arbitraries.of(KEYS).list().uniqueElements().ofMaxSize(2);
        Arbitrary<List<String>> some =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, keys));
        return Combinators.combine(
                        Arbitraries.of(IDS),
                        off,
                        Arbitraries.integers().between(0, 3),
                        instant().optional(0.7),
                        some,
                        some)
                .as(Part::new);
    }

    private static Arbitrary<Step> askingDue() {
        Arbitrary<Lease> lease = Combinators.combine(
                        Arbitraries.of("desk-1", "desk-2"),
                        instant(),
                        Arbitraries.integers().between(0, 30))
                .as((holder, now, seconds) -> new Lease(holder, now, Duration.ofSeconds(seconds)));
        return Combinators.combine(
                        Arbitraries.of(TENANTS),
                        Arbitraries.of(HistoryId.Kind.INCIDENT, HistoryId.Kind.ALERTS),
                        instant(),
                        Arbitraries.integers().between(0, 5),
                        lease)
                .as(AskingDue::new);
    }

    private static Arbitrary<Instant> instant() {
        return Arbitraries.integers().between(0, 60).map(NOON::plusSeconds);
    }
}
