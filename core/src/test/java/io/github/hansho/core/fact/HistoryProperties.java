package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HistoryProperties {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<History> histories() {
        return Generators.histories();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFoldIsTheStateStepByStep(@ForAll("histories") History history) {
        Incident state = history.opened().incident();
        for (int kept = 0; kept < history.changes().size(); kept++) {
            assertThat(first(history, kept).incident()).isEqualTo(state).hasSameHashCodeAs(state);
            state = history.changes().get(kept).appliedTo(state);
        }
        assertThat(history.incident()).isEqualTo(state);
        Mix.both("moved", state.place().moves() > 0);
        Mix.both("reopened", state.place().reopened() > 0);
        Mix.both("handed over", state.ownership().transfers() > 0);
        Mix.both("offer open", state.ownership().offer().isPresent());
        Mix.both("workstream open", !state.scope().workstreams().isEmpty());
        Mix.each("activity", state.activity(), (Object[]) Activity.values());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theRevisionIsTheNumberOfFactsAndTheHeadNeverGoesBack(@ForAll("histories") History history) {
        assertThat(history.incident().revision()).isEqualTo(history.facts().count());
        Incident state = history.opened().incident();
        boolean together = false;
        for (Change change : history.changes()) {
            Incident next = change.appliedTo(state);
            assertThat(next.revision()).isEqualTo(state.revision() + 1);
            assertThat(next.head().at())
                    .isAfterOrEqualTo(state.head().at())
                    .isEqualTo(change.stamp().at());
            together |= next.head().at().equals(state.head().at());
            state = next;
        }
        Mix.both("two facts at one instant", together);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aFactStampedTooEarlyMovesTheRevisionAndNotTheHead(@ForAll("histories") History history) {
        Incident state = history.incident();
        Instant early = state.head().at().minusNanos(1);
        Incident next =
                new Acknowledged(Stamp.of(early, history.opened().stamp().by()), Track.FUNCTIONAL).appliedTo(state);
        assertThat(next.head().at()).isEqualTo(state.head().at());
        assertThat(next.revision()).isEqualTo(state.revision() + 1);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFoldOfTheErasedIsTheFoldErased(@ForAll("histories") History history) {
        assertThat(history.erased().incident()).isEqualTo(history.incident().erased());
        assertThat(history.erased().erased()).isEqualTo(history.erased());
        assertThat(history.erased().id()).isEqualTo(history.id());
        Mix.both("on hold", history.incident().attention().hold().isPresent());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void asOfALaterInstantKeepsWhatWasKnownBefore(
            @ForAll("histories") History history,
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other) {
        Instant early = recorded(history, Math.min(one, other));
        Instant late = recorded(history, Math.max(one, other));
        List<Change> before = history.asOf(early).changes();
        List<Change> after = history.asOf(late).changes();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(before).allMatch(change -> !change.stamp().recordedAt().isAfter(early));
        assertThat(history.changes().stream().skip(before.size()))
                .allMatch(change -> change.stamp().recordedAt().isAfter(early));
        assertThat(history.asOf(Instant.MAX)).isEqualTo(history);
        assertThat(history.asOf(early).asOf(late)).isEqualTo(history.asOf(early));
        Mix.both("less was known", before.size() < after.size());
        Mix.both(
                "something was late",
                history.facts().anyMatch(fact -> fact.stamp().isLate()));
        Mix.both(
                "a clock ran back",
                history.facts().anyMatch(fact -> fact.stamp().isClockBehind()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aHistoryIsMadeOfItsFacts(@ForAll("histories") History history) {
        assertThat(History.of(history.facts().toList())).isEqualTo(history);
    }

    private static Instant recorded(History history, int place) {
        return history.facts()
                .skip(Math.min(place, history.changes().size()))
                .findFirst()
                .orElseThrow()
                .stamp()
                .recordedAt();
    }

    private static History first(History history, int changes) {
        return new History(history.opened(), history.changes().subList(0, changes));
    }
}
