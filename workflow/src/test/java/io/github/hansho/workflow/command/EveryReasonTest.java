package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No reason without a test, and no word that no reason uses. */
class EveryReasonTest {

    private static final Texts TEXTS = Texts.read(CommandWords.class::getResourceAsStream);

    private static List<RefusalCase> cases() {
        return Stream.of(
                        PlaceTest.refusals(),
                        AssessmentTest.refusals(),
                        AttentionTest.refusals(),
                        HandOverRefusalsTest.refusals(),
                        ScopeTest.refusals(),
                        RecordTest.refusals(),
                        EscalatingTest.refusals(),
                        OpeningTest.refusals())
                .flatMap(cases -> cases)
                .toList();
    }

    @Test
    void everyReasonIsGivenByATest() {
        Set<String> given = cases().stream().map(RefusalCase::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> reasons =
                TEXTS.keys().stream().filter(key -> !isWord(key)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).isEqualTo(reasons);
    }

    @Test
    void everyWordStandsInASentence() {
        List<RefusalCase> cases = cases();
        assertThat(TEXTS.keys().stream().filter(EveryReasonTest::isWord))
                .isNotEmpty()
                .allSatisfy(key -> {
                    assertThat(cases).anyMatch(one -> one.english().contains(TEXTS.in(Locale.ENGLISH, key)));
                    assertThat(cases).anyMatch(one -> one.japanese().contains(TEXTS.in(Locale.JAPANESE, key)));
                });
    }

    private static boolean isWord(String key) {
        return key.equals("none") || key.indexOf('.') > 0;
    }
}
