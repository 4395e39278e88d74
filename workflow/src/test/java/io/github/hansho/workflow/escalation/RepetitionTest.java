package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.ResetCause;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.plan.PlanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section C of the cases: climbing once more, and nobody left to be called. */
class RepetitionTest {

    private static Night opened(String settings) {
        return Night.of("r: {functional: [{call: u1}, {wait: 5m, call: u2}], settings: {" + settings + "}}")
                .open("low");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void c1AdditionalPassesAreAdditional(int passes) {
        Night night = opened("additionalPasses: " + passes).to(500);
        assertThat(night.calls()).hasSize(2 * (passes + 1));
        assertThat(night.facts(EscalationExhausted.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.passes()).isEqualTo(passes + 1));
    }

    @Test
    void c3TheNextPassBeginsAfterItsGapAndIsCounted() {
        Night night = opened("additionalPasses: 1, passGap: 5s")
                .to(5)
                .tickAt(Night.minute(5).plusSeconds(5));
        assertThat(night.facts(EscalationReset.class)).singleElement().satisfies(reset -> {
            assertThat(reset.cause()).isEqualTo(ResetCause.NEXT_PASS);
            assertThat(reset.pass()).isEqualTo(2);
            assertThat(reset.due()).isEqualTo(Night.minute(5).plusSeconds(5));
        });
        assertThat(night.calls()).containsExactly("0 u1", "5 u2", "5 u1");
    }

    @Test
    void c4ANewPassTakesAnswersBackWhereThatIsSet() {
        Night night = opened("additionalPasses: 1, passGap: 30m, passRevertsAck: true")
                .to(2)
                .does("u1", new Acknowledge());
        assertThat(night.to(300).calls()).containsExactly("0 u1", "35 u1", "40 u2");
        assertThat(night.facts(Unacknowledged.class)).hasSize(1);
        Night kept = opened("additionalPasses: 1, passGap: 30m").to(2).does("u1", new Acknowledge());
        assertThat(kept.to(300).calls()).containsExactly("0 u1");
    }

    @Test
    void c4TheEndOfAllPassesClosesNothing() {
        assertThat(opened("additionalPasses: 1").to(500).incident().phase()).isNotEqualTo(Phase.CLOSED);
    }

    @Test
    void c5NobodyLeftIsKeptAndShown() {
        Night night = opened("").to(500);
        assertThat(night.calls()).containsExactly("0 u1", "5 u2");
        assertThat(night.facts(EscalationExhausted.class)).singleElement().satisfies(fact -> {
            assertThat(fact.stamp().at()).isEqualTo(Night.minute(15));
            assertThat(fact.called()).isEqualTo(2);
        });
        assertThat(night.incident().ladders().byRun().values()).allMatch(Ladder::exhausted);
        assertThat(night.agenda()).isEmpty();
    }

    @Test
    void c5ALadderMayBeClimbedForAsLongAsItTakes() {
        Night night = opened("onExhausted: loop").to(45);
        assertThat(night.calls()).containsExactly("0 u1", "5 u2", "15 u1", "20 u2", "30 u1", "35 u2", "45 u1");
        assertThat(night.facts(EscalationExhausted.class)).isEmpty();
    }

    @Test
    void c6NobodyEverReachedIsAnEndOfItsOwn() {
        Night night = Night.of("r: {functional: [{call: empty}]}").open("low").to(60);
        assertThat(night.facts(EscalationExhausted.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.called()).isZero());
    }

    @Test
    void c8LimitsAreSaidWhenThePlanIsRead() {
        assertThatThrownBy(() -> opened("additionalPasses: 21"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("21 is too many; allowed are 0 to 20");
        assertThatThrownBy(() -> Night.of("r: {functional: [{call: u1, again: {every: 1m, times: 64}}]}"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("there are 65 steps, repetitions counted; allowed are 64");
    }
}
