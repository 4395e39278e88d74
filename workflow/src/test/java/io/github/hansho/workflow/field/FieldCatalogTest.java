package io.github.hansho.workflow.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Assessment.Declaration;
import io.github.hansho.core.incident.Assessment.Priority;
import io.github.hansho.core.incident.Assessment.Severity;
import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Fields;
import io.github.hansho.core.incident.Grants;
import io.github.hansho.core.incident.Hold;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Milestones;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Classification;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCatalogTest {

    private static final Instant NOW = Incidents.OPENED.plus(Duration.ofMinutes(90));
    private static final Actor ITO = Actor.person("ito").in("csirt").as("lead").holding(Authority.of("declare"));

    private static String read(Incident incident, Actor by, String name) {
        FieldCatalog catalog = FieldCatalog.standard();
        return catalog.reader(incident, NOW, by)
                .read(catalog.field(name).orElseThrow())
                .toText();
    }

    /** What a fresh incident reads as: nothing is taken for a value that nobody gave. */
    @ParameterizedTest
    @CsvSource({
        "state,triage",
        "phase,triage",
        "kind,incident",
        "mode,live",
        "activity,active",
        "constituency,minato-logistics",
        "reopened,0",
        "severity,none",
        "severityConfirmed,false",
        "priority,none",
        "impact,none",
        "urgency,none",
        "verdict,undetermined",
        "outcome,none",
        "closureReason,none",
        "classification,none",
        "classificationClass,none",
        "declared,false",
        "owner,soc",
        "assigned,false",
        "acknowledged,false",
        "offerOpen,false",
        "offersExpired,0",
        "transfers,0",
        "actorTeam,csirt",
        "actorIsOwner,false",
        "roles,[lead]",
        "authorities,[declare]",
        "age,1h30m",
        "timeInState,1h30m",
        "timeOnHold,none",
        "alerts,0",
        "unseenAlerts,0",
        "assets,0",
        "assetsWithoutEvidence,0",
        "assetsNotContained,0",
        "openWorkstreams,0",
        "workstreamKinds,none",
        "reporterAnswered,false",
        "feedbackGiven,0",
        "thanked,0",
        "milestone.contained,false"
    })
    void readsAFreshIncident(String field, String text) {
        assertThat(read(Incidents.fresh(), ITO, field)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "activity,on-hold",
        "severity,high",
        "severityConfirmed,true",
        "priority,p1",
        "impact,large",
        "urgency,now",
        "verdict,true-positive",
        "outcome,unknown",
        "closureReason,resolved",
        "classification,fraud/phishing",
        "classificationClass,fraud",
        "declared,true",
        "assigned,true",
        "acknowledged,true",
        "offerOpen,true",
        "actorIsOwner,true",
        "roles,none",
        "'authorities','[stop-business]'",
        "timeOnHold,30m",
        "assets,3",
        "assetsWithoutEvidence,2",
        "assetsNotContained,3",
        "openWorkstreams,2",
        "'workstreamKinds','[forensics, legal]'",
        "reporterAnswered,true",
        "feedbackGiven,1",
        "thanked,2",
        "milestone.contained,true"
    })
    void readsAnIncidentInFullSwing(String field, String text) {
        assertThat(read(busy(), Incidents.SATO, field)).isEqualTo(text);
    }

    private static Incident busy() {
        Assessment assessment = Assessment.NONE
                .with(new Severity("high", Standing.CONFIRMED, NOW))
                .with(new Priority("p1", Optional.of("large"), Optional.of("now"), false))
                .with(Verdict.TRUE_POSITIVE)
                .with(Outcome.UNKNOWN)
                .closing(Optional.of(ClosureReason.RESOLVED))
                .with(Classification.of("fraud/phishing"))
                .with(new Declaration(NOW, ITO, "criteria 3"));
        Instant held = NOW.minus(Duration.ofMinutes(30));
        Incident fresh = Incidents.fresh();
        Party csirt = Party.team("csirt");
        return fresh.withAssessment(assessment)
                .withAttention(new Attention(
                        Optional.of(new Attention.Acknowledgement(NOW, ITO)),
                        Optional.empty(),
                        Optional.of(new Hold(held, Optional.empty(), Text.NONE))))
                .withOwnership(fresh.ownership()
                        .offered(new Offer("H-1", fresh.owner(), csirt, NOW, NOW))
                        .assignedTo(Party.person("sato")))
                .withScope(Scope.NONE
                        .involving("a")
                        .involving("b")
                        .keepingEvidenceOf("c")
                        .opening("w1", "legal")
                        .opening("w2", "forensics"))
                .withDuties(fresh.duties().answered().feedback().thanks().thanks())
                .withGrants(Grants.NONE.with(Authority.of("stop-business")))
                .withMilestones(Milestones.NONE.with(Milestone.CONTAINED, new Milestones.Reached(Moment.at(NOW), NOW)));
    }

    @Test
    void knowsWhichFieldsGrowWithTimeAlone() {
        FieldCatalog catalog = FieldCatalog.standard();
        FieldReader reader = catalog.reader(busy(), NOW, ITO);
        List<String> growing = catalog.names().stream()
                .filter(name ->
                        reader.growsSince(catalog.field(name).orElseThrow()).isPresent())
                .toList();
        assertThat(growing).containsExactly("age", "timeInState", "timeOnHold");
        assertThat(reader.growsSince(catalog.field("age").orElseThrow())).contains(Incidents.OPENED);
    }

    @Test
    void readsADeclaredFieldAsItIsDeclaredUntilItIsSet() {
        Field leak = Field.of("leak", FieldType.FLAG, Label.plain("leak"));
        Field region = Field.code("region", List.of("east", "west"), Label.plain("region"));
        FieldCatalog catalog = FieldCatalog.builder()
                .declare(new DeclaredField(leak, Value.UNKNOWN))
                .declare(new DeclaredField(region, Value.ABSENT))
                .build();
        Incident incident = Incidents.fresh();
        FieldReader before = catalog.reader(incident, NOW, ITO);
        assertThat(before.read(leak)).isEqualTo(Value.UNKNOWN);
        assertThat(before.read(region)).isEqualTo(Value.ABSENT);
        Incident set = incident.withFields(Fields.NONE.with("leak", Value.flag(false)));
        assertThat(catalog.reader(set, NOW, ITO).read(leak)).isEqualTo(Value.flag(false));
        assertThat(catalog.declared()).extracting(d -> d.field().name()).containsExactly("leak", "region");
        assertThat(catalog.declared("leak")).isPresent();
        assertThat(catalog.declared("state")).isEmpty();
    }

    @Test
    void takesOnlyValuesOfADeclaredFieldsTypeAndCodes() {
        DeclaredField region =
                new DeclaredField(Field.code("region", List.of("east"), Label.plain("region")), Value.UNKNOWN);
        assertThat(region.takes(Value.code("east"))).isTrue();
        assertThat(region.takes(Value.code("north"))).isFalse();
        assertThat(region.takes(Value.flag(true))).isFalse();
        assertThat(region.takes(Value.ABSENT)).isTrue();
        assertThat(region.takes(Value.UNKNOWN)).isTrue();
        DeclaredField sites = new DeclaredField(
                new Field("sites", FieldType.CODES, List.of("a", "b"), false, Label.plain("sites")), Value.UNKNOWN);
        assertThat(sites.takes(new Value.Codes(Set.of("a", "b")))).isTrue();
        assertThat(sites.takes(new Value.Codes(Set.of("a", "c")))).isFalse();
    }

    @Test
    void refusesToHideABuiltInField() {
        DeclaredField state = new DeclaredField(Field.of("state", FieldType.FLAG, Label.plain("x")), Value.UNKNOWN);
        assertThatThrownBy(() -> FieldCatalog.builder().declare(state))
                .hasMessage("field state is there already, choose another name");
    }

    @Test
    void readsAFieldThatItDoesNotHaveAsUnknown() {
        Field other = Field.of("other", FieldType.FLAG, Label.plain("x"));
        FieldReader reader = FieldCatalog.standard().reader(busy(), NOW, ITO);
        assertThat(reader.read(other)).isEqualTo(Value.UNKNOWN);
        assertThat(reader.growsSince(other)).isEmpty();
    }

    @Test
    void everyFieldHasWordsInBothLanguages() {
        FieldCatalog catalog = FieldCatalog.standard();
        assertThat(catalog.names()).hasSizeGreaterThan(60);
        catalog.names().forEach(name -> {
            Label label = catalog.field(name).orElseThrow().label();
            assertThat(label.in(Locale.JAPANESE)).isNotEqualTo(label.in(Locale.ENGLISH));
        });
    }

    @Test
    void makesNoNewValueForWhatItHasReadBefore() {
        FieldCatalog catalog = FieldCatalog.builder().states(List.of("triage")).build();
        for (String name : List.of("state", "phase", "severity", "verdict", "alerts", "declared", "kind")) {
            Field field = catalog.field(name).orElseThrow();
            Value once = catalog.reader(busy(), NOW, ITO).read(field);
            assertThat(catalog.reader(busy(), NOW, ITO).read(field)).isSameAs(once);
        }
    }
}
