package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.incident.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Makes random facts fit one after the other; one that cannot be made to fit is left out. */
final class Walks {

    private static final Set<Class<?>> OFTEN = Set.of(Moved.class, HandOverOffered.class, HandOverAccepted.class);

    private static final Set<Class<?>> LADDERED = Set.of(
            StepFired.class,
            StepSkipped.class,
            StepDeferred.class,
            EscalationReset.class,
            EscalationExhausted.class,
            EscalationEnded.class,
            AcknowledgementReminded.class);

    private Walks() {}

    static Arbitrary<History> histories() {
        List<Tuple.Tuple2<Integer, Arbitrary<Change>>> types = new ArrayList<>();
        for (Class<? extends Change> type : Records.permitted(Change.class)) {
            int weight = OFTEN.contains(type) ? 7 : 1;
            types.add(Tuple.of(weight, Ready.of(FactGenerators.record(type).map(Change.class::cast))));
        }
        return Combinators.combine(
                        FactGenerators.record(Opened.class),
                        Generators.usualInstants(),
                        Arbitraries.frequencyOf(types)
                                .list()
                                .ofMaxSize(40)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(Walks::walk);
    }

    static Arbitrary<AlertHistory> alertHistories() {
        List<Arbitrary<AlertChange>> types = Records.permitted(AlertChange.class).stream()
                .map(type -> Ready.of(FactGenerators.record(type).map(AlertChange.class::cast)))
                .toList();
        return Combinators.combine(
                        FactGenerators.record(AlertReceived.class),
                        Generators.usualInstants(),
                        Arbitraries.oneOf(types).list().ofMaxSize(12))
                .as((received, start, changes) -> {
                    Clock clock = new Clock(start);
                    AlertReceived first = clock.stamping(received);
                    List<AlertChange> kept = new ArrayList<>();
                    changes.forEach(change -> kept.add(clock.stamping(change)));
                    return new AlertHistory(first, kept);
                });
    }

    private static History walk(Opened first, Instant start, List<Change> raw) {
        Clock clock = new Clock(start);
        Opened opened = clock.stamping(first);
        Incident incident = opened.incident();
        List<Change> kept = new ArrayList<>();
        for (Change change : raw) {
            Optional<Change> fitting = fitting(change, incident).map(clock::stamping);
            incident = fitting.isPresent() ? fitting.get().appliedTo(incident) : incident;
            fitting.ifPresent(kept::add);
        }
        return new History(opened, kept);
    }

    /** Returns the fact made to fit the incident; empty if nothing makes it fit. */
    static Optional<Change> fitting(Change change, Incident incident) {
        return fixes(change, incident).map(fixes -> Records.with(change, fixes));
    }

    /** Returns the components that must be other than they are. */
    private static Optional<Map<String, Object>> fixes(Change change, Incident incident) {
        Assessment assessment = incident.assessment();
        Optional<Offer> offer = incident.ownership().offer();
        if (change instanceof Moved) {
            return Optional.of(Map.of("from", incident.state()));
        } else if (change instanceof SeverityChanged) {
            return Optional.of(Map.of("from", incident.severity()));
        } else if (change instanceof PriorityChanged) {
            return Optional.of(Map.of("from", assessment.priority().map(Assessment.Priority::code)));
        } else if (change instanceof VerdictGiven) {
            return Optional.of(Map.of("from", assessment.verdict()));
        } else if (change instanceof HandOverOffered) {
            return offer.isPresent() ? Optional.empty() : Optional.of(Map.of());
        } else if (change.getClass().getSimpleName().startsWith("HandOver")) {
            return offer.map(open -> Map.of("offer", open.id()));
        } else if (change instanceof Resumed) {
            return incident.attention().hold().map(hold -> Map.of());
        } else if (change instanceof PlanFollowed) {
            return Optional.of(Map.of("from", incident.origin().plan()));
        } else if (change instanceof EscalationStarted started) {
            String run = Ladder.run(started.rule(), started.track());
            return incident.ladders().of(run).isPresent() ? Optional.empty() : Optional.of(Map.of());
        } else if (LADDERED.contains(change.getClass())) {
            return incident.ladders().byRun().values().stream()
                    .findFirst()
                    .map(on -> Map.of("run", on.run(), "pass", on.pass(), "step", on.step()));
        } else if (change instanceof DecisionRequested asked) {
            return incident.decisions().open().containsKey(asked.decision()) ? Optional.empty() : Optional.of(Map.of());
        } else if (change instanceof DecisionMade || change instanceof DecisionLapsed) {
            return incident.decisions().open().keySet().stream().findFirst().map(id -> Map.of("decision", id));
        } else if (change instanceof WorkstreamClosed) {
            return incident.scope().workstreams().keySet().stream().findFirst().map(id -> Map.of("workstream", id));
        }
        return Optional.of(Map.of());
    }

    /** Stamps facts as a desk does: never earlier than the one before, now and then late, or with a clock that ran back. */
    private static final class Clock {
        private Instant known;
        private Instant at;

        Clock(Instant start) {
            known = start;
            at = start;
        }

        <F extends Fact> F stamping(F fact) {
            long drawn = Math.abs(fact.stamp().at().getEpochSecond() % 7_200);
            known = drawn % 4 == 0 ? known : known.plusSeconds(drawn);
            boolean late = drawn % 5 == 0 && at.isBefore(known);
            at = late ? at.plus(Duration.between(at, known).dividedBy(2)) : known;
            Optional<Instant> clock =
                    late ? Optional.of(known) : drawn % 7 == 0 ? Optional.of(at.minusSeconds(9)) : Optional.empty();
            return Records.with(
                    fact,
                    Map.of(
                            "stamp",
                            new Stamp(at, fact.stamp().by(), fact.stamp().request(), clock)));
        }
    }
}
