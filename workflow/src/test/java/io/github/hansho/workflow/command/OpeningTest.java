package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.plan.Plan;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opening a record. */
class OpeningTest {

    private static final Plan PLAN = Plan.parse("opening.yaml", """
            plan: {id: opening, version: "1"}
            severities: [low, high]
            lifecycle:
              entry: [open, working]
              states: {open: {phase: triage}, working: {phase: analysis}, over: {phase: closed}}
              moves: [{from: $open, to: over}]
            lifecycles:
              hunt: {states: {hunting: {phase: analysis}}}
            """);

    static Stream<RefusalCase> refusals() {
        return Stream.of(
                new RefusalCase(
                        "unknown-severity",
                        decide(Opening.builder().title(Text.of("x")).severity("urgent")),
                        "There is no severity urgent; allowed are low, high",
                        "深刻度urgentは定義されていません。使えるのはlow, highです"),
                new RefusalCase(
                        "unknown-state",
                        decide(Opening.builder().title(Text.of("x")).state("over")),
                        "The lifecycle has no state over to open in; allowed are open, working",
                        "ライフサイクルに開始時の状態overはありません。使えるのはopen, workingです"));
    }

    private static Decision decide(Opening.Builder opening) {
        return opening.build().decide(Given.ID, "default", PLAN, Stamp.of(Given.START, Given.SATO));
    }

    private static Opened opened(Opening.Builder opening) {
        return (Opened) decide(opening).orThrow().facts().get(0);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void bothReasonsAreGivenAtOnce() {
        Decision decision =
                decide(Opening.builder().title(Text.of("x")).severity("urgent").state("over"));
        assertThat(((Rejected) decision).refusals()).hasSize(2);
    }

    @Test
    void theDefaultsAreALiveIncidentInTheInitialStateThatTheActorsTeamOwns() {
        Opened opened = opened(Opening.builder().title(Text.of("x")));
        assertThat(opened.origin().kind()).isEqualTo(Kind.INCIDENT);
        assertThat(opened.origin().mode()).isEqualTo(Mode.LIVE);
        assertThat(opened.state()).isEqualTo("open");
        assertThat(opened.phase()).isEqualTo(Phase.TRIAGE);
        assertThat(opened.owner()).isEqualTo(Party.team("soc"));
        assertThat(opened.severity()).isEmpty();
    }

    @Test
    void aRecordMayBeFoundWellUnderWayAndBelongToSomebodyElse() {
        Opened opened = opened(Opening.builder()
                .title(Text.of("x"))
                .state("working")
                .owner(Party.team("csirt"))
                .mode(Mode.EXERCISE));
        assertThat(opened.state()).isEqualTo("working");
        assertThat(opened.owner()).isEqualTo(Party.team("csirt"));
        assertThat(opened.origin().mode()).isEqualTo(Mode.EXERCISE);
    }

    @Test
    void theKindChoosesTheLifecycle() {
        Opened opened = opened(Opening.builder().title(Text.of("x")).kind(Kind.HUNT));
        assertThat(opened.state()).isEqualTo("hunting");
        assertThat(opened.origin().lifecycle().id()).isEqualTo("opening-hunt");
    }

    @Test
    void anActorWithoutATeamOwnsInPerson() {
        Decision decision = Opening.builder()
                .title(Text.of("x"))
                .build()
                .decide(Given.ID, "default", PLAN, Stamp.of(Given.START, Actor.person("mori")));
        assertThat(((Opened) decision.orThrow().facts().get(0)).owner()).isEqualTo(Party.person("mori"));
    }

    @Test
    void theAlertsItIsOpenedForAreAttached() {
        Accepted accepted = Opening.of(Alert.of("edr", "1", "EDR switched off"), "high")
                .decide(Given.ID, "default", PLAN, Stamp.of(Given.START, Given.SATO))
                .orThrow();
        assertThat(accepted.revision()).isEqualTo(2);
        assertThat(accepted.facts()).hasExactlyElementsOfTypes(Opened.class, AlertAttached.class);
        assertThat(((Opened) accepted.facts().get(0)).title()).isEqualTo(Text.of("EDR switched off"));
    }
}
