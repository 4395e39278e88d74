package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.AlertTally;
import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Fields;
import io.github.hansho.core.incident.Head;
import io.github.hansho.core.incident.Hold;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.Ownership;
import io.github.hansho.core.incident.Place;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An incident as it stands when it was opened with a combination of values. */
final class OpenedIncident {

    /** Whose an incident is unless rules ask for its owner: nobody that a step could hand it to. */
    static final String OWNER = "(opened-by)";

    private static final IncidentId ID = IncidentId.of("0000-0000-0001");
    private static final Actor OPENER = Actor.system("coverage");

    private final Plan plan;

    OpenedIncident(Plan plan) {
        this.plan = plan;
    }

    /** Returns the incident; empty where the values cannot be together. */
    Optional<Incident> at(Combination combination, Instant at) {
        Values values = new Values(combination.values());
        Kind kind = values.code("kind").map(Kind::of).orElse(Kind.INCIDENT);
        Lifecycle lifecycle = plan.lifecycle(kind);
        Optional<State> state = values.code("state")
                .map(id -> lifecycle.entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst())
                .orElse(Optional.of(lifecycle.initial()));
        if (state.isEmpty() || !values.isPossible()) {
            return Optional.empty();
        }
        Origin origin = new Origin(
                ID,
                "coverage",
                values.code("constituency"),
                kind,
                values.code("mode").map(Mode::of).orElse(Mode.LIVE),
                at,
                plan.ref(),
                lifecycle.ref());
        int alerts = values.count("alerts");
        return Optional.of(Incident.builder()
                .origin(origin)
                .head(new Head(1, at))
                .title(Text.NONE)
                .place(new Place(
                        state.get().id(), state.get().phase(), at, Optional.empty(), 0, values.count("reopened")))
                .assessment(assessment(values, at))
                .ownership(ownership(values, at))
                .attention(Attention.NONE.held(values.code("activity")
                        .filter("on-hold"::equals)
                        .map(no -> new Hold(at, Optional.empty(), Text.NONE))))
                .alerts(new AlertTally(alerts, alerts == 0 ? Optional.empty() : Optional.of(at), alerts))
                .scope(scope(values))
                .fields(fields(values))
                .build());
    }

    private Assessment assessment(Values values, Instant at) {
        Optional<String> impact = values.code("impact");
        Optional<String> urgency = values.code("urgency");
        Optional<String> derived = values.has("priority")
                ? values.code("priority")
                : impact.flatMap(one ->
                                urgency.flatMap(other -> plan.priorities().derive(one, other)))
                        .or(() -> impact.or(() -> urgency));
        return new Assessment(
                severity(values)
                        .map(code -> new Assessment.Severity(
                                code,
                                values.flag("severityConfirmed") ? Standing.CONFIRMED : Standing.PROVISIONAL,
                                at)),
                derived.map(code -> new Assessment.Priority(code, impact, urgency, false)),
                values.code("verdict").map(Verdict::of).orElse(Verdict.UNDETERMINED),
                values.code("outcome").map(Outcome::of),
                values.code("closureReason").map(ClosureReason::of),
                Optional.empty(),
                values.flag("declared") ? Optional.of(new Assessment.Declaration(at, OPENER, "")) : Optional.empty());
    }

    private Optional<String> severity(Values values) {
        return values.has("severity") || !values.flag("severityConfirmed")
                ? values.code("severity")
                : plan.severities().codes().stream().findFirst();
    }

    private Ownership ownership(Values values, Instant at) {
        Party owner = Party.team(values.code("owner").orElse(OWNER));
        return new Ownership(
                owner,
                at,
                Optional.empty(),
                values.flag("assigned") ? Optional.of(Party.person("(assignee)")) : Optional.empty(),
                values.flag("offerOpen")
                        ? Optional.of(new Offer(
                                "H-1",
                                owner,
                                Party.team("(asked)"),
                                at,
                                at.plus(plan.handOver().answerWithin())))
                        : Optional.empty(),
                values.flag("offerOpen") ? 1 : 0,
                values.count("transfers"),
                0);
    }

    private static Scope scope(Values values) {
        Scope scope = Scope.NONE;
        for (int i = 0; i < Math.min(values.count("assets"), Scope.LIMIT); i++) {
            scope = scope.involving("asset-" + i);
        }
        for (int i = 0; i < Math.min(values.count("openWorkstreams"), Scope.LIMIT); i++) {
            scope = scope.opening("workstream-" + i, "other");
        }
        return scope;
    }

    private Fields fields(Values values) {
        Map<String, Value> set = new LinkedHashMap<>();
        plan.fields().declared().forEach(declared -> {
            String name = declared.field().name();
            if (values.has(name)) {
                set.put(name, values.of(name));
            }
        });
        return new Fields(set);
    }

    /** The values of a combination, by what they are. */
    private record Values(Map<String, Value> all) {

        boolean has(String name) {
            return all.containsKey(name);
        }

        Value of(String name) {
            return all.getOrDefault(name, Value.ABSENT);
        }

        Optional<String> code(String name) {
            return of(name) instanceof Value.Code code ? Optional.of(code.code()) : Optional.empty();
        }

        boolean flag(String name) {
            return of(name) instanceof Value.Flag flag && flag.flag();
        }

        int count(String name) {
            return of(name) instanceof Value.Count count ? (int) Math.min(count.count(), 1_000_000) : 0;
        }

        /** A rating is confirmed only where there is one; an impact or urgency is that of a priority. */
        boolean isPossible() {
            boolean graded = !has("severity") || code("severity").isPresent() || !flag("severityConfirmed");
            boolean weighed = !has("priority")
                    || code("priority").isPresent()
                    || (code("impact").isEmpty() && code("urgency").isEmpty());
            return graded && weighed;
        }
    }
}
