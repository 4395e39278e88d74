package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.Incident;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fold is bounded: however long a history grows, the incident does not grow with it. */
class BoundedTest {

    private static final Incident FRESH =
            Samples.opened(Instant.parse("2026-11-22T18:07:00Z")).incident();

    /** What an incident does remember one by one; how many, commands see to. */
    private static final Set<Class<?>> REMEMBERED = Set.of(
            AssetInvolved.class,
            EvidenceKept.class,
            AssetContained.class,
            WorkstreamOpened.class,
            FieldSet.class,
            MilestoneReached.class,
            AuthorityGranted.class,
            EscalationStarted.class,
            StepFired.class,
            DecisionRequested.class);

    static List<Class<? extends Change>> types() {
        return List.copyOf(Records.permitted(Change.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void tenThousandFactsOfATypeTakeNoMoreRoomThanATen(Class<? extends Change> type) {
        List<Change> some = FactGenerators.record(type)
                .sampleStream()
                .limit(10)
                .map(Change.class::cast)
                .toList();
        Incident ten = folded(FRESH, some);
        Incident many = ten;
        for (int round = 0; round < 1_000; round++) {
            many = folded(many, some);
        }
        assertThat(parts(many)).isLessThanOrEqualTo(parts(ten));
        assertThat(many.revision()).isGreaterThanOrEqualTo(ten.revision());
        if (!REMEMBERED.contains(type)) {
            assertThat(entries(many)).isLessThanOrEqualTo(entries(FRESH) + 10);
        }
    }

    @Test
    void tenThousandNotesAndCallsLeaveAnIncidentAsItWasButForItsHead() {
        List<Change> some = List.of(sample(Noted.class), sample(Contacted.class), sample(Annotated.class));
        Incident many = FRESH;
        for (int round = 0; round < 10_000; round++) {
            many = folded(many, some);
        }
        assertThat(many.revision()).isEqualTo(30_001);
        assertThat(many.withHead(FRESH.head())).isEqualTo(FRESH);
    }

    private static <T extends Change> T sample(Class<T> type) {
        return FactGenerators.record(type).sample();
    }

    private static Incident folded(Incident from, List<Change> changes) {
        Incident incident = from;
        for (Change change : changes) {
            Optional<Change> fitting = Walks.fitting(change, incident);
            incident = fitting.isPresent() ? fitting.get().appliedTo(incident) : incident;
        }
        return incident;
    }

    /** Returns how many values hang on an incident. */
    private static int parts(Incident incident) {
        Map<String, @Nullable Object> parts = IncidentParts.of(incident);
        assertThat(parts).hasSizeGreaterThan(10).containsKeys("assessment", "scope", "milestones", "fields");
        return size(parts);
    }

    /** Returns how many entries there are in all its collections. */
    private static int entries(Incident incident) {
        return incident.scope().assets().size()
                + incident.scope().workstreams().size()
                + incident.grants().authorities().size()
                + incident.fields().values().size()
                + incident.milestones().reached().size()
                + incident.ladders().byRun().size()
                + incident.decisions().open().size();
    }

    private static int size(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(BoundedTest::size).orElse(0);
        } else if (value instanceof Collection<?> collection) {
            return collection.stream().mapToInt(BoundedTest::size).sum();
        } else if (value instanceof Map<?, ?> map) {
            return map.size() + size(map.values());
        } else if (value instanceof Record) {
            return 1
                    + Arrays.stream(value.getClass().getRecordComponents())
                            .mapToInt(component -> size(Records.get(value, component)))
                            .sum();
        }
        return 1;
    }
}
