package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.json.BothJacksons;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Place NEW = new Place("new", Phase.INTAKE, AT, Optional.empty(), 0, 0);

    @Test
    void aPlaceCountsHowOftenItLeftClosed() {
        Place closed = NEW.movedTo("closed", Phase.CLOSED, AT.plusSeconds(1));
        assertThat(closed.reopened()).isZero();
        Place archived = closed.movedTo("archived", Phase.CLOSED, AT.plusSeconds(2));
        assertThat(archived.reopened()).isZero();
        Place again = archived.movedTo("new", Phase.INTAKE, AT.plusSeconds(3));
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(again.moves()).isEqualTo(3);
        assertThat(again.movedTo("closed", Phase.CLOSED, AT)
                        .movedTo("new", Phase.INTAKE, AT)
                        .reopened())
                .isEqualTo(2);
    }

    @Test
    void aPlaceRemembersTheStateBeforeAndSinceWhen() {
        Place triage = NEW.movedTo("triage", Phase.TRIAGE, AT.plusSeconds(9));
        assertThat(triage.previous()).contains("new");
        assertThat(triage.since()).isEqualTo(AT.plusSeconds(9));
        Place same = triage.movedTo("triage", Phase.TRIAGE, AT.plusSeconds(10));
        assertThat(same.previous()).contains("new");
        assertThat(same.since()).isEqualTo(AT.plusSeconds(10));
        assertThat(same.moves()).isEqualTo(2);
    }

    @Test
    void aMilestoneIsReachedCorrectedAndWithdrawn() {
        Milestones.Reached first = new Milestones.Reached(Moment.minute(AT), AT);
        Milestones.Reached corrected = new Milestones.Reached(Moment.at(AT.minusSeconds(60)), AT.plusSeconds(60));
        Milestones reached = Milestones.NONE.with(Milestone.CONTAINED, first).with(Milestone.DETECTED, first);
        assertThat(reached.of(Milestone.CONTAINED)).contains(first);
        assertThat(reached.with(Milestone.CONTAINED, corrected).of(Milestone.CONTAINED))
                .contains(corrected);
        assertThat(reached.reached().keySet()).containsExactly(Milestone.DETECTED, Milestone.CONTAINED);
        assertThat(reached.without(Milestone.CONTAINED).of(Milestone.CONTAINED)).isEmpty();
        assertThat(reached.without(Milestone.CONTAINED).without(Milestone.DETECTED))
                .isEqualTo(Milestones.NONE);
        assertThat(Milestones.NONE.without(Milestone.CLOSED)).isEqualTo(Milestones.NONE);
    }

    @Test
    void aScopeKnowsWhatIsLeftToBeDoneInTheOrderFound() {
        Scope scope = Scope.NONE.involving("ws17").involving("dc01").involving("ws17");
        assertThat(scope.notContained()).containsExactly("ws17", "dc01");
        Scope kept = scope.keepingEvidenceOf("dc01").containing("ws17");
        assertThat(kept.withoutEvidence()).containsExactly("ws17");
        assertThat(kept.notContained()).containsExactly("dc01");
        assertThat(kept.involving("dc01")).isEqualTo(kept);
        assertThat(kept.containing("dc01").assets()).containsEntry("dc01", new Scope.Asset(true, true));
    }

    @Test
    void aScopeInvolvesWhateverIsContainedOrHasEvidence() {
        assertThat(Scope.NONE.containing("a").assets()).containsEntry("a", new Scope.Asset(false, true));
        assertThat(Scope.NONE.keepingEvidenceOf("a").assets()).containsEntry("a", new Scope.Asset(true, false));
    }

    @Test
    void aScopeLeavesItsLimitToTheCommands() {
        Scope scope = Scope.NONE;
        for (int i = 0; i <= Scope.LIMIT; i++) {
            scope = scope.involving("a" + i).opening("w" + i, "regulator");
        }
        assertThat(scope.assets()).hasSize(257);
        assertThat(scope.workstreams()).hasSize(257);
        assertThat(scope.closing("w0").workstreams()).hasSize(256).doesNotContainKey("w0");
    }

    @Test
    void alertsAreCountedWithTheFirstEvidenceOfAnyOfThem() {
        AlertTally tally = AlertTally.NONE.plus(Optional.empty()).plus(Optional.of(AT));
        assertThat(tally).isEqualTo(new AlertTally(2, Optional.of(AT), 2));
        assertThat(tally.seen()).isEqualTo(new AlertTally(2, Optional.of(AT), 0));
        assertThat(tally.plus(Optional.of(AT.plusSeconds(1))).firstEvidence()).contains(AT);
        assertThat(tally.plus(Optional.of(AT.minusSeconds(1))).firstEvidence()).contains(AT.minusSeconds(1));
        assertThat(tally.plus(Optional.empty()).firstEvidence()).contains(AT);
    }

    @Test
    void aHeadNeverGoesBack() {
        Head head = new Head(7, AT);
        assertThat(head.next(AT.plusSeconds(1))).isEqualTo(new Head(8, AT.plusSeconds(1)));
        assertThat(head.next(AT.minusSeconds(1))).isEqualTo(new Head(8, AT));
    }

    @Test
    void grantsAreKeptOnceInAStableOrder() {
        Grants grants =
                Grants.NONE.with(Authority.of("z")).with(Authority.of("a")).with(Authority.of("z"));
        assertThat(grants.authorities()).extracting(Authority::name).containsExactly("a", "z");
    }

    @Test
    void fieldsKeepTheirLatestValueInTheOrderFirstSet() {
        Fields fields =
                Fields.NONE.with("b", Value.count(1)).with("a", Value.UNKNOWN).with("b", Value.count(2));
        assertThat(fields.values()).containsExactly(Map.entry("b", Value.count(2)), Map.entry("a", Value.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"tokyo/6, tokyo, 6", "group/tokyo/2026.11, group/tokyo, 2026.11"})
    void aPlanIsReferredToByIdAndVersion(String written, String id, String version) {
        assertThat(PlanRef.of(written)).isEqualTo(new PlanRef(id, version)).hasToString(written);
        assertThat(BothJacksons.read(BothJacksons.write(new PlanRef(id, version)), PlanRef.class))
                .isEqualTo(new PlanRef(id, version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tokyo", "/6", "tokyo/", "/"})
    void aPlanIsNotReferredToOtherwise(String written) {
        assertThatThrownBy(() -> PlanRef.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + written + "' is no plan reference, write it as id/version");
    }

    @ParameterizedTest
    @CsvSource({"' ', 6", "tokyo, ' '", "tokyo, 6/7"})
    void aPlanReferenceCanBeWrittenAndReadAgain(String id, String version) {
        assertThatThrownBy(() -> new PlanRef(id, version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan '" + id + "' has version '" + version + "', give both, the version without a slash");
    }

    @Test
    void aLifecycleIsCalledByIdAndVersion() {
        assertThat(new LifecycleRef("csirt", "3", "f00d")).hasToString("csirt/3");
    }

    @Test
    void aNoteOfAHandOverIsAValueOrTheReasonWhyThereIsNone() {
        assertThat(HandOverNote.of("dc01").known()).isTrue();
        assertThat(HandOverNote.unknownBecause("no logs").known()).isFalse();
        assertThat(HandOverNote.of("").erased())
                .isEqualTo(HandOverNote.of("dc01").erased());
        assertThat(BothJacksons.write(HandOverNote.unknownBecause(""))).isEqualTo("{\"text\":\"\",\"known\":false}");
    }
}
