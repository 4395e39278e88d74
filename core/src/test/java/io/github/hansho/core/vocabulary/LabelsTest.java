package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    static Stream<Vocabulary> vocabularies() {
        return Stream.of(
                Rsit.vocabulary(),
                UsCert.functionalImpact(),
                UsCert.informationImpact(),
                UsCert.recoverability(),
                UsCert.location(),
                UsCert.attackVector());
    }

    @Test
    void haveNoTextThatNothingShows() {
        Stream<String> ofSets = CodedTest.constants()
                .filter(constant -> !(constant instanceof Tlp || constant instanceof Pap))
                .map(constant -> Codes.kebab(constant.getClass().getSimpleName()) + '.' + constant.code());
        Stream<String> ofTerms =
                vocabularies().flatMap(words -> words.terms().stream().map(term -> words.id() + '.' + term.code()));
        assertThat(Texts.read(Labels.class::getResourceAsStream).keys())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofSets, ofTerms).toList());
    }

    @Test
    void areJapaneseInJapaneseForEveryTerm() {
        assertThat(vocabularies().flatMap(words -> words.terms().stream()))
                .hasSizeGreaterThan(80)
                .allSatisfy(term -> assertThat(term.label().in(Locale.JAPANESE))
                        .containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"));
    }
}
