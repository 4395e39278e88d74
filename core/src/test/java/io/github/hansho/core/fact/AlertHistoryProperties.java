package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.AlertGroup;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AlertHistoryProperties {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<AlertHistory> histories() {
        return Generators.alertHistories();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFoldCountsWhatCame(@ForAll("histories") AlertHistory history) {
        AlertGroup group = history.group();
        long counted = counted(history).mapToLong(AlertsCounted::count).sum();
        long grouped = history.changes().stream()
                .filter(AlertGrouped.class::isInstance)
                .count();
        assertThat(group.count()).isEqualTo(1 + counted + grouped);
        assertThat(group.first()).isEqualTo(history.received().alert());
        assertThat(group.from()).isBeforeOrEqualTo(history.received().when());
        assertThat(group.to()).isAfterOrEqualTo(history.received().when());
        assertThat(group.observables()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(AlertGroup.OBSERVABLES);
        Mix.both("judged", group.judgement().isPresent());
        Mix.both("linked", group.incident().isPresent());
        Mix.both("held", group.heldUntil().isPresent());
        Mix.both("never looked at", group.neverLookedAt());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theFoldOfTheErasedIsTheFoldErased(@ForAll("histories") AlertHistory history) {
        assertThat(history.erased().group()).isEqualTo(history.group().erased());
        assertThat(history.erased().erased()).isEqualTo(history.erased());
        Mix.both("judged", history.group().judgement().isPresent());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void asOfALaterInstantKeepsWhatWasKnownBefore(
            @ForAll("histories") AlertHistory history,
            @ForAll @IntRange(max = 20) int one,
            @ForAll @IntRange(max = 20) int other) {
        Instant early = recorded(history, Math.min(one, other));
        Instant late = recorded(history, Math.max(one, other));
        List<AlertChange> before = history.asOf(early).changes();
        List<AlertChange> after = history.asOf(late).changes();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(history.asOf(Instant.MAX)).isEqualTo(history);
        Mix.both("less was known", before.size() < after.size());
    }

    private static Instant recorded(AlertHistory history, int place) {
        return place == 0 || history.changes().isEmpty()
                ? history.received().stamp().recordedAt()
                : history.changes()
                        .get(Math.min(place, history.changes().size()) - 1)
                        .stamp()
                        .recordedAt();
    }

    private static Stream<AlertsCounted> counted(AlertHistory history) {
        return history.changes().stream()
                .filter(AlertsCounted.class::isInstance)
                .map(AlertsCounted.class::cast);
    }
}
