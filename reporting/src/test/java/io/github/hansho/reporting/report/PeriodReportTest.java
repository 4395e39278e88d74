package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Tale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodReportTest {

    private static final Edition EDITION = Edition.of(Locale.ENGLISH, TOKYO, tokyo("2026-12-01T00:00"));

    @Test
    void countsNoExerciseAndListsItApart() {
        Tale exercise = Tale.of(Night.FIRST, "2026-11-22T10:00", Night.SATO, Night.SOC, "high", Mode.EXERCISE);
        String told = told(List.of(exercise.history()));

        assertThat(told)
                .contains("Incidents: 0 open + 0 new + 0 reopened − 0 closed − 0 merged = 0 open")
                .contains("Over the 0 live incidents")
                .contains("no incident was opened")
                .contains("Exercise");
    }

    @Test
    void countsADuplicateAsMerged() {
        Tale duplicate = Tale.of(Night.FIRST, "2026-11-22T10:00", Night.SATO, Night.SOC, "high")
                .at("2026-11-22T11:00", Night.SATO)
                .fact(s -> new ClosureReasoned(
                        s, ClosureReason.DUPLICATE_OF, Optional.of(IncidentId.of(Night.SECOND)), Text.NONE))
                .moved(Phase.CLOSED);

        assertThat(told(List.of(duplicate.history())))
                .contains("0 open + 1 new + 0 reopened − 0 closed − 1 merged = 0 open");
    }

    @Test
    void carriesOverWhatWasOpenBefore() {
        Tale old = Tale.of(Night.FIRST, "2026-10-01T10:00", Night.SATO, Night.SOC, "high");

        assertThat(told(List.of(old.history())))
                .contains("1 open + 0 new + 0 reopened − 0 closed − 0 merged = 1 open")
                .contains("Over the 0 live incidents");
    }

    @Test
    void givesPercentilesOnlyFromTheFloorOnAndOpenOnesTheirWeight() {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            histories.add(resolvedAfter(i, i < 2 ? 10 + i : 0));
        }

        assertThat(told(histories))
                .contains("Time to resolve (last close): (median not reached (more than 8 d 14 h))")
                .contains("2 reached, 3 open, of 5");
        assertThat(told(histories.subList(0, 2))).contains("Time to resolve (last close): 10 min to 11 min");
        assertThat(told(histories.subList(1, 3)))
                .contains("Time to resolve (last close): 11 min; 1 open, 8 d 14 h so far");
        assertThat(told(histories.subList(3, 5)))
                .contains("Time to resolve (last close): (not reached: 2 open, 8 d 14 h so far)");
    }

    @Test
    void givesAMedianWhereAllHaveEnded() {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            histories.add(resolvedAfter(i, 10 + i));
        }

        assertThat(told(histories)).contains("Time to resolve (last close): median 12 min", "Median and P90 by R-7");
    }

    @Test
    void refusesAFloorBelowOne() {
        PeriodInput input = PeriodInput.of(List.of(), List.of(), tokyo("2026-11-22T00:00"), tokyo("2026-11-29T00:00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> input.withFloor(0))
                .withMessage("floor of percentiles is 0, allowed are 1 and more");
    }

    /** An incident with an alert at the same minute; it stays open where minutes are 0. */
    private static History resolvedAfter(int i, int minutes) {
        Tale tale = Tale.of("7K3M9Q2XAB" + i + "D", "2026-11-22T10:00", Night.SATO, Night.SOC, "high")
                .at("2026-11-22T10:00", Night.SATO)
                .alert(Alert.of("edr", "a-" + i, "x"), "g-" + i, false);
        return minutes == 0
                ? tale.history()
                : tale.at("2026-11-22T10:" + minutes, Night.SATO)
                        .moved(Phase.CLOSED)
                        .history();
    }

    private static String told(List<History> histories) {
        PeriodInput input = PeriodInput.of(histories, List.of(), tokyo("2026-11-22T00:00"), tokyo("2026-11-29T00:00"));
        return NightReportTest.text(PeriodReport.of(input, EDITION));
    }
}
