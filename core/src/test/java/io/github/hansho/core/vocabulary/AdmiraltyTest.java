package io.github.hansho.core.vocabulary;

import static io.github.hansho.core.vocabulary.Comparison.HIGHER;
import static io.github.hansho.core.vocabulary.Comparison.LOWER;
import static io.github.hansho.core.vocabulary.Comparison.SAME;
import static io.github.hansho.core.vocabulary.Comparison.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmiraltyTest {

    @Test
    void ranksSourcesFromAToE() {
        assertThat(SourceReliability.A.comparedWith(SourceReliability.E)).isEqualTo(HIGHER);
        assertThat(SourceReliability.D.comparedWith(SourceReliability.C)).isEqualTo(LOWER);
        assertThat(SourceReliability.B.comparedWith(SourceReliability.B)).isEqualTo(SAME);
    }

    @Test
    void ranksInformationFromOneToFive() {
        assertThat(InformationCredibility.of("1").comparedWith(InformationCredibility.of("2")))
                .isEqualTo(HIGHER);
        assertThat(InformationCredibility.IMPROBABLE.comparedWith(InformationCredibility.DOUBTFUL))
                .isEqualTo(LOWER);
        assertThat(InformationCredibility.DOUBTFUL.comparedWith(InformationCredibility.DOUBTFUL))
                .isEqualTo(SAME);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfASourceThatCannotBeJudged(SourceReliability other) {
        assertThat(SourceReliability.F.comparedWith(other)).isEqualTo(UNKNOWN);
        assertThat(other.comparedWith(SourceReliability.F)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfInformationThatCannotBeJudged(InformationCredibility other) {
        assertThat(InformationCredibility.of("6").comparedWith(other)).isEqualTo(UNKNOWN);
        assertThat(other.comparedWith(InformationCredibility.CANNOT_BE_JUDGED)).isEqualTo(UNKNOWN);
    }
}
