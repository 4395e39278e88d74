package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static List<Class<?>> sets() {
        return List.of(Coded.class.getPermittedSubclasses());
    }

    static Stream<Coded> constants() {
        return sets().stream().flatMap(CodedTest::constantsOf);
    }

    private static Stream<Coded> constantsOf(Class<?> set) {
        return Stream.of(set.getEnumConstants()).map(Coded.class::cast);
    }

    private static Coded readBack(Class<?> set, String code) throws Throwable {
        try {
            return (Coded) set.getMethod("of", String.class).invoke(null, code);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void keepsTheCodesThatStandInJournals() {
        assertThat(sets().stream()
                        .map(set -> set.getSimpleName() + ": "
                                + String.join(
                                        " ", constantsOf(set).map(Coded::code).toList())))
                .containsExactlyInAnyOrder(
                        "Act: inform engage ask transfer",
                        "Activity: active on-hold",
                        "ClosureReason: resolved no-action-needed duplicate-of transferred-to not-ours risk-accepted",
                        "DeliveryReason: rate-limit retry exhausted acknowledged silenced closed repeated same-call"
                                + " by-hand",
                        "DeliveryStatus: queued delayed joined attempted sent delivered machine no-answer answered"
                                + " failed suppressed collapsed gave-up",
                        "Fidelity: second minute hour day month year",
                        "InformationCredibility: 1 2 3 4 5 6",
                        "Kind: incident suspicious-mail vulnerability intelligence hunt issue watch other",
                        "Milestone: occurred-start compromised evidenced ingested detected reported recognised opened"
                                + " notified delivered answered acknowledged triaged escalated offered accepted declared"
                                + " first-contained contained last-contained eradicated recovered resolved closed aware"
                                + " classified",
                        "Mode: live exercise test",
                        "Outcome: succeeded failed blocked unknown",
                        "Pap: PAP:CLEAR PAP:GREEN PAP:AMBER PAP:RED",
                        "Phase: intake triage analysis containment eradication recovery post-incident closed",
                        "ResetCause: next-pass unacknowledged snooze-ended severity-changed condition by-hand"
                                + " plan-changed",
                        "SkipReason: overtaken answered nobody collapsed superseded too-late condition outside-window",
                        "SourceReliability: A B C D E F",
                        "Tlp: TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED",
                        "Track: functional hierarchical",
                        "Verdict: undetermined suspected true-positive benign-true-positive false-positive"
                                + " insufficient-data",
                        "WaitReason: nobody outside-window condition maintenance");
    }

    @ParameterizedTest
    @MethodSource("constants")
    void readsEveryConstantBackFromItsCode(Coded constant) throws Throwable {
        assertThat(readBack(constant.getClass(), constant.code())).isSameAs(constant);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void standsInJsonByItsCodeAsValueAndAsKey(Coded constant) {
        assertThat(BothJacksons.write(constant)).isEqualTo('"' + constant.code() + '"');
        assertThat(BothJacksons.read('"' + constant.code() + '"', constant.getClass()))
                .isSameAs(constant);
        assertThat(BothJacksons.write(Map.of(constant, 1))).isEqualTo("{\"" + constant.code() + "\":1}");
        assertThat(BothJacksons.readMap("{\"" + constant.code() + "\":1}", constant.getClass()))
                .isEqualTo(Map.of(constant, 1));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void refusesACodeItDoesNotKnowAndNamesWhatIsAllowed(Class<?> set) {
        List<String> codes = constantsOf(set).map(Coded::code).toList();
        assertThatThrownBy(() -> readBack(set, "Nope"))
                .isInstanceOfSatisfying(UnknownCodeException.class, no -> {
                    assertThat(no.code()).isEqualTo("Nope");
                    assertThat(no.allowed()).isEqualTo(codes);
                })
                .hasMessageEndingWith("\"Nope\" is not known, allowed are " + String.join(", ", codes));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasALabelOfItsOwnForEveryConstantInBothLanguages(Class<?> set) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(constantsOf(set).map(constant -> constant.label().in(language)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> assertThat(word).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("constants")
    void isJapaneseInJapaneseUnlessItIsASharingLabel(Coded constant) {
        String word = constant.label().in(Locale.JAPANESE);
        if (constant instanceof Tlp || constant instanceof Pap) {
            assertThat(word).isEqualTo(constant.code());
        } else {
            assertThat(word).containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
        }
    }

    @Test
    void saysInWordsWhichSetACodeIsNotIn() {
        assertThatThrownBy(() -> ClosureReason.of("boredom"))
                .hasMessage("closure reason \"boredom\" is not known, allowed are resolved, no-action-needed,"
                        + " duplicate-of, transferred-to, not-ours, risk-accepted");
    }

    @Test
    void cutsAnOverlongCodeInTheMessageAndKeepsItWhole() {
        String long61 = "𠮷".repeat(61);
        assertThatThrownBy(() -> Mode.of(long61))
                .hasMessage("mode \"" + "𠮷".repeat(60) + "…\" is not known, allowed are live, exercise, test")
                .isInstanceOfSatisfying(
                        UnknownCodeException.class, no -> assertThat(no.code()).isEqualTo(long61));
    }
}
