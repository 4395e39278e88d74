package io.github.hansho.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlertGroupTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final AlertGroup FRESH = AlertGroup.of("G-1", "edr|dc01", alert(1), AT);

    private static Alert alert(int hosts) {
        return Alert.builder()
                .source("edr")
                .id("1")
                .title(Text.of("x"))
                .addAllObservables(hosts(0, hosts))
                .build();
    }

    private static List<Observable> hosts(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Observable.host("h" + i)).toList();
    }

    private static AlertGroup.Judgement judgement(Verdict verdict) {
        return new AlertGroup.Judgement(verdict, Actor.rule("scanner"), AT, Text.of("known"));
    }

    @Test
    void beginsWithOneAlertThatNobodyLookedAt() {
        assertThat(FRESH.count()).isEqualTo(1);
        assertThat(FRESH.neverLookedAt()).isTrue();
        assertThat(FRESH.observables()).containsExactly(Observable.host("h0"));
        assertThat(FRESH.from()).isEqualTo(FRESH.to()).isEqualTo(AT);
    }

    @Test
    void growsByCountAndStretchesInBothDirections() {
        AlertGroup more =
                FRESH.counting(118, AT.minusSeconds(5), AT.plusSeconds(60)).counting(1, AT, AT);
        assertThat(more.count()).isEqualTo(120);
        assertThat(more.from()).isEqualTo(AT.minusSeconds(5));
        assertThat(more.to()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void remembersAtMostSixtyFourObservablesOnceEach() {
        AlertGroup named = FRESH.naming(hosts(0, 40)).naming(hosts(20, 200));
        assertThat(named.observables()).isEqualTo(hosts(0, 64));
        assertThat(AlertGroup.of("G-1", "k", alert(200), AT).observables()).isEqualTo(hosts(0, 64));
        Observable twice = Observable.account("svc");
        assertThat(FRESH.naming(List.of(twice, twice)).observables()).containsExactly(Observable.host("h0"), twice);
    }

    @Test
    void isHeldUntilItIsJudgedOrLinked() {
        AlertGroup held = FRESH.held(AT.plusSeconds(60));
        assertThat(held.heldUntil()).contains(AT.plusSeconds(60));
        assertThat(held.neverLookedAt()).isTrue();
        assertThat(held.judged(judgement(Verdict.FALSE_POSITIVE)).heldUntil()).isEmpty();
        assertThat(held.linkedTo("0000-0000-0001").heldUntil()).isEmpty();
        assertThat(held.linkedTo("0000-0000-0001").neverLookedAt()).isFalse();
    }

    @Test
    void countsHowOftenItsVerdictWasChanged() {
        AlertGroup judged = FRESH.judged(judgement(Verdict.FALSE_POSITIVE));
        assertThat(judged.rejudged()).isZero();
        assertThat(judged.neverLookedAt()).isFalse();
        AlertGroup again = judged.judged(judgement(Verdict.TRUE_POSITIVE));
        assertThat(again.rejudged()).isEqualTo(1);
        assertThat(again.judgement().orElseThrow().verdict()).isEqualTo(Verdict.TRUE_POSITIVE);
    }

    @Test
    void losesTheWordsOfItsAlertAndOfItsJudgementWhenErased() {
        AlertGroup erased = FRESH.judged(judgement(Verdict.FALSE_POSITIVE)).erased();
        assertThat(erased.first().title()).isEqualTo(Text.ERASED);
        assertThat(erased.judgement().orElseThrow().reason()).isEqualTo(Text.ERASED);
        assertThat(erased.count()).isEqualTo(1);
    }
}
