package io.github.hansho.reporting.metric;

import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Fidelity;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardMetricTest {

    private static final Actor SATO = Actor.person("sato").in("soc");
    private final Tale tale = Tale.of("7K3M9Q2XAB4D", "2026-11-22T10:00", SATO, Party.team("soc"), "high");

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsInBothLanguages(StandardMetric metric) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            assertThat(metric.label().in(locale)).isNotBlank();
            assertThat(metric.definition().in(locale)).isNotBlank();
            assertThat(metric.population().in(locale)).isNotBlank();
        }
        assertThat(metric.label().in(Locale.ENGLISH)).doesNotContainIgnoringCase("MTTR");
    }

    @Test
    void isUndecidableWithoutAStart() {
        Reading reading = StandardMetric.TIME_TO_TRIAGE.read(tale.course("2026-11-22T12:00"));

        assertThat(reading).isInstanceOf(Reading.Undecidable.class);
        assertThat(((Reading.Undecidable) reading).why().in(Locale.ENGLISH)).isEqualTo("\"Detected\" is not recorded");
    }

    @Test
    void isOpenUntilTheEndIsReached() {
        tale.at("2026-11-22T10:00", SATO).alert(Alert.of("edr", "1", "x"), "g", false);

        assertThat(StandardMetric.TIME_TO_ERADICATE.read(tale.course("2026-11-22T12:00")))
                .isEqualTo(new Reading.Open(Duration.ofHours(2)));
    }

    @Test
    void doesNotApplyToWhatWasClosedWithoutIt() {
        Reading reading = StandardMetric.TIME_TO_ERADICATE.read(tale.at("2026-11-22T10:00", SATO)
                .alert(Alert.of("edr", "1", "x"), "g", false)
                .at("2026-11-22T10:30", SATO)
                .moved(Phase.CLOSED)
                .course("2026-11-22T12:00"));

        assertThat(((Reading.NotApplicable) reading).why().in(Locale.ENGLISH))
                .isEqualTo("closed without \"Eradicated\"");
        assertThat(((Reading.NotApplicable) reading).why().in(Locale.JAPANESE)).isEqualTo("「根絶完了」なしでクローズ");
    }

    @Test
    void doesNotApplyToWhatWasNeverOffered() {
        Reading reading = StandardMetric.TIME_TO_ACCEPT.read(tale.course("2026-11-22T12:00"));

        assertThat(((Reading.NotApplicable) reading).why().in(Locale.ENGLISH))
                .isEqualTo("there was no \"Hand-over offered\"");
    }

    @Test
    void isNegativeWhenTheEndLiesBeforeTheStart() {
        Reading reading = StandardMetric.OCCURRENCE_TO_RECOGNITION.read(tale.at("2026-11-22T10:00", SATO)
                .reached(Milestone.OCCURRED_START, Moment.at(tokyo("2026-11-22T11:00")), "")
                .course("2026-11-22T12:00"));

        assertThat(reading).isEqualTo(new Reading.Negative(Duration.ofHours(-1)));
    }

    @Test
    void isAnIntervalWhereATimeIsKnownOnlyToTheDay() {
        Reading.Reached reading =
                (Reading.Reached) StandardMetric.OCCURRENCE_TO_RECOGNITION.read(tale.at("2026-11-22T10:00", SATO)
                        .reached(Milestone.OCCURRED_START, new Moment(tokyo("2026-11-20T00:00"), Fidelity.DAY), "")
                        .course("2026-11-22T12:00"));

        assertThat(reading.isRough()).isTrue();
        assertThat(reading.least()).isEqualTo(Duration.ofHours(34));
        assertThat(reading.most()).isEqualTo(Duration.ofHours(58));
    }

    @Test
    void isUndecidableWhereTheOrderIsLostInTheFidelity() {
        Reading reading = StandardMetric.OCCURRENCE_TO_RECOGNITION.read(tale.at("2026-11-22T10:00", SATO)
                .reached(Milestone.OCCURRED_START, new Moment(tokyo("2026-11-22T12:00"), Fidelity.DAY), "")
                .course("2026-11-22T12:00"));

        assertThat(((Reading.Undecidable) reading).why().in(Locale.ENGLISH))
                .isEqualTo("a time is known only to the day");
    }

    @Test
    void countsTheFirstActOfAPersonNotOfARule() {
        Tale opened = Tale.of("7K3M9Q2XAB4D", "2026-11-22T10:00", Actor.rule("intake"), Party.team("soc"), "high");
        Course course = opened.at("2026-11-22T10:00", Actor.rule("intake"))
                .alert(Alert.of("edr", "1", "x"), "g", false)
                .acknowledged()
                .at("2026-11-22T10:09", SATO)
                .moved(Phase.TRIAGE)
                .course("2026-11-22T12:00");

        assertThat(StandardMetric.TIME_TO_FIRST_ACTION.read(course))
                .isEqualTo(Reading.Reached.exactly(Duration.ofMinutes(9)));
        assertThat(StandardMetric.TIME_TO_AUTOMATIC_ACKNOWLEDGEMENT.read(course))
                .isEqualTo(Reading.Reached.exactly(Duration.ZERO));
        assertThat(StandardMetric.TIME_TO_ACKNOWLEDGE.read(course)).isInstanceOf(Reading.Open.class);
    }
}
