package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Coded;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that every incident has. */
final class IncidentFields {

    static final Set<String> NAMES = all(Map.of(), List.of()).stream()
            .map(known -> known.field().name())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Known> fields = new ArrayList<>();

    private IncidentFields() {}

    static List<Known> all(Map<String, Scale> scales, List<String> states) {
        IncidentFields all = new IncidentFields();
        all.place(states);
        all.assessment(scales);
        all.parties();
        all.times();
        all.counts();
        all.milestones();
        return all.fields;
    }

    private void place(List<String> states) {
        Function<String, Value> ids = Values.of(states);
        code("state", states, incident -> ids.apply(incident.place().state()));
        coded("phase", Phase.class, incident -> Optional.of(incident.place().phase()));
        coded("kind", Kind.class, incident -> Optional.of(incident.origin().kind()));
        coded("mode", Mode.class, incident -> Optional.of(incident.origin().mode()));
        coded("activity", Activity.class, incident -> Optional.of(incident.activity()));
        code(
                "constituency",
                List.of(),
                incident -> Values.code(incident.origin().constituency()));
        count("reopened", incident -> incident.place().reopened());
    }

    private void assessment(Map<String, Scale> scales) {
        graded("severity", scales, assessment -> assessment.severity().map(Assessment.Severity::code));
        flag(
                "severityConfirmed",
                incident -> incident.assessment()
                        .severity()
                        .filter(severity -> severity.standing() == Standing.CONFIRMED)
                        .isPresent());
        graded("priority", scales, assessment -> assessment.priority().map(Assessment.Priority::code));
        graded("impact", scales, assessment -> assessment.priority().flatMap(Assessment.Priority::impact));
        graded("urgency", scales, assessment -> assessment.priority().flatMap(Assessment.Priority::urgency));
        coded(
                "verdict",
                Verdict.class,
                incident -> Optional.of(incident.assessment().verdict()));
        coded("outcome", Outcome.class, incident -> incident.assessment().outcome());
        coded(
                "closureReason",
                ClosureReason.class,
                incident -> incident.assessment().closureReason());
        code(
                "classification",
                List.of(),
                incident -> Values.code(incident.assessment()
                        .classification()
                        .map(known -> known.primary().code())));
        code(
                "classificationClass",
                List.of(),
                incident -> Values.code(incident.assessment()
                        .classification()
                        .map(known -> known.primary().classCode())));
        flag("declared", incident -> incident.assessment().declaration().isPresent());
    }

    private void parties() {
        code(
                "owner",
                List.of(),
                incident -> Value.code(
                        incident.owner().team().orElseGet(() -> incident.owner().id())));
        flag("assigned", incident -> incident.ownership().assignee().isPresent());
        flag("acknowledged", incident -> incident.attention().acknowledged().isPresent());
        flag("offerOpen", incident -> incident.ownership().offer().isPresent());
        count("offersExpired", incident -> incident.ownership().expired());
        count("transfers", incident -> incident.ownership().transfers());
        add(code("actorTeam"), s -> Values.code(s.by().team()));
        add(Field.of("actorIsOwner", FieldType.FLAG, Words.label("field.actorIsOwner")), s -> {
            Optional<String> owner = s.incident().owner().team();
            return Value.flag(
                    owner.isPresent()
                            ? owner.equals(s.by().team())
                            : s.incident().owner().sameTeamAs(s.by().party()));
        });
        add(codes("roles"), s -> Values.codes(s.by().roles()));
        add(
                codes("authorities"),
                s -> Values.authorities(
                        s.by().authorities(), s.incident().grants().authorities()));
    }

    private void times() {
        span("age", incident -> Optional.of(incident.origin().openedAt()));
        span("timeInState", incident -> Optional.of(incident.place().since()));
        span("timeOnHold", incident -> incident.attention().hold().map(hold -> hold.since()));
    }

    private void counts() {
        count("alerts", incident -> incident.alerts().count());
        count("unseenAlerts", incident -> incident.alerts().unseen());
        count("assets", incident -> incident.scope().assets().size());
        count("assetsWithoutEvidence", incident -> assetsThat(incident, asset -> asset.evidenceKept() ? 0 : 1));
        count("assetsNotContained", incident -> assetsThat(incident, asset -> asset.contained() ? 0 : 1));
        count("openWorkstreams", incident -> incident.scope().workstreams().size());
        add(
                codes("workstreamKinds"),
                s -> Values.codes(Set.copyOf(s.incident().scope().workstreams().values())));
        flag("reporterAnswered", incident -> incident.duties().reporterAnswered());
        count("feedbackGiven", incident -> incident.duties().feedbackGiven());
        count("thanked", incident -> incident.duties().thanked());
    }

    private void milestones() {
        for (Milestone milestone : Milestone.values()) {
            Field field = Field.of("milestone." + milestone.code(), FieldType.FLAG, milestone.label());
            add(field, s -> Value.flag(s.incident().milestones().reached().containsKey(milestone)));
        }
    }

    private static int assetsThat(Incident incident, ToIntFunction<Scope.Asset> one) {
        int count = 0;
        for (Scope.Asset asset : incident.scope().assets().values()) {
            count += one.applyAsInt(asset);
        }
        return count;
    }

    private <E extends Enum<E> & Coded> void coded(
            String name, Class<E> type, Function<Incident, Optional<E>> reading) {
        Function<E, Value> values = Values.of(type);
        List<String> codes = Stream.of(type.getEnumConstants()).map(Coded::code).toList();
        boolean ordered = name.equals("phase");
        add(new Field(name, FieldType.CODE, codes, ordered, Words.label("field." + name)), s -> {
            Optional<E> read = reading.apply(s.incident());
            return read.isPresent() ? values.apply(read.get()) : Value.ABSENT;
        });
    }

    private void graded(String name, Map<String, Scale> scales, Function<Assessment, Optional<String>> reading) {
        List<String> codes = scales.getOrDefault(name, Scale.NONE).codes();
        Function<String, Value> values = Values.of(codes);
        add(Field.ordered(name, codes, Words.label("field." + name)), s -> {
            Optional<String> code = reading.apply(s.incident().assessment());
            return code.isPresent() ? values.apply(code.get()) : Value.ABSENT;
        });
    }

    private void code(String name, List<String> codes, Function<Incident, Value> reading) {
        add(Field.code(name, codes, Words.label("field." + name)), s -> reading.apply(s.incident()));
    }

    private void flag(String name, Function<Incident, Boolean> reading) {
        add(Field.of(name, FieldType.FLAG, Words.label("field." + name)), s -> Value.flag(reading.apply(s.incident())));
    }

    private void count(String name, ToIntFunction<Incident> reading) {
        add(
                Field.of(name, FieldType.COUNT, Words.label("field." + name)),
                s -> Values.count(reading.applyAsInt(s.incident())));
    }

    private void span(String name, Function<Incident, Optional<Instant>> since) {
        Field field = Field.of(name, FieldType.SPAN, Words.label("field." + name));
        Growth growth = s -> since.apply(s.incident());
        fields.add(new Known(
                field,
                s -> {
                    Optional<Instant> from = growth.since(s);
                    return from.isPresent() ? Value.span(Duration.between(from.get(), s.now())) : Value.ABSENT;
                },
                growth));
    }

    private static Field code(String name) {
        return Field.code(name, List.of(), Words.label("field." + name));
    }

    private static Field codes(String name) {
        return Field.of(name, FieldType.CODES, Words.label("field." + name));
    }

    private void add(Field field, Reading reading) {
        fields.add(Known.of(field, reading));
    }
}
