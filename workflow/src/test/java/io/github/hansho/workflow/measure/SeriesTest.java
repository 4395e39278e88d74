package io.github.hansho.workflow.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    @Test
    void isWrittenAsSeriesMostlyAre() {
        Series series = Series.of(Measure.COMMAND_DURATION, "give-verdict", "kept");
        assertThat(series).hasToString("command_duration{command=give-verdict, outcome=kept}");
        assertThat(series.labels()).containsExactly(entry("command", "give-verdict"), entry("outcome", "kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kept", "dc01 is down", "9", "a_b", "a\nb", "é", "<x>", "0000-0000-0001"})
    void refusesWhatIsNoCodeAndDoesNotRepeatIt(String value) {
        assertThatThrownBy(() -> Series.of(Measure.FACTS, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "label fact of measure facts is no code of 1 to 40 characters out of a to z, 0 to 9 and '-',"
                                + " a letter first");
    }

    @Test
    void takesCodesOfUpToFortyCharacters() {
        assertThat(Series.of(Measure.FACTS, "a".repeat(40)).values()).hasSize(1);
        assertThatThrownBy(() -> Series.of(Measure.FACTS, "a".repeat(41))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAValueForEachLabel() {
        assertThatThrownBy(() -> Series.of(Measure.COMMAND_DURATION, "move"))
                .hasMessage("measure command_duration has labels [command, outcome], not 1 of them");
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureHasANameAUnitAndFewLabels(Measure measure) {
        assertThat(measure.code()).matches("[a-z]+(_[a-z]+)*");
        assertThat(measure.labels()).hasSizeBetween(1, 2).allMatch(label -> label.matches("[a-z]+"));
        assertThat(measure.description()).isNotBlank().matches("[^|\\n]*");
        assertThat(measure.unit().equals("seconds")).isEqualTo(measure.kind() == Measure.Kind.TIMER);
    }

    @Test
    void nothingThatNamesAnybodyIsALabel() {
        assertThat(Arrays.stream(Measure.values()).flatMap(measure -> measure.labels().stream()))
                .containsOnly("command", "outcome", "fact", "act", "status", "finding", "envelope");
    }

    @Test
    void theMeterThatMeasuresNothingMakesNoObject() {
        Consumer<Series> timing = Meter.none().start();
        assertThat(timing).isSameAs(Meter.none().start());
        timing.accept(Series.of(Measure.FACTS, "moved"));
        assertThat(List.of(Meter.none())).containsExactly(Meter.none());
    }
}
