package io.github.hansho.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answer for some of the incidents, its drawing, and questions that are too large. */
class CoverageWhereTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Plan POLICY = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "7"}
            escalations:
              r:
                when: {all: [{severity: {atLeast: high}}, {phase: intake}, {acknowledged: false}]}
                functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}, {at: 15m, inform: desk, during: office}]
                settings: {additionalPasses: 1}
            """);
    private static final Directory PEOPLE = Directory.parse("week.yaml", """
            directory: {version: "1", zone: Asia/Tokyo}
            calendars:
              office: {open: {mon-fri: "09:00-17:30"}}
            teams: {desk: [ono]}
            rosters:
              soc: {layers: [{daily: [sato, kato], from: 2025-12-31T09:00}]}
            """, Map.of());

    private static Coverage.Over week() {
        LocalDate first = LocalDate.of(2026, 11, 2);
        return Coverage.of(POLICY).with(PEOPLE).over(Stretch.between(first, first.plusDays(7), TOKYO));
    }

    private final Covered covered = week().nobodyReacting();

    private static int combinations(Covered covered) {
        return covered.worlds().stream()
                .mapToInt(world -> world.combinations().size())
                .sum();
    }

    @Test
    void keepsTheIncidentsThatAreMeant() {
        Covered high = covered.where("severity", "high").where("phase", "intake");
        assertThat(high.worlds()).hasSize(1);
        assertThat(high.worlds().get(0).combinations())
                .isNotEmpty()
                .allMatch(combination -> combination.allows("severity", "high"));
        assertThat(high.words().in(Locale.ENGLISH)).contains("one combination, looked at");
        assertThat(high.findings()).isNotEmpty();
        assertThat(covered.where("severity", "low").findings()).isEmpty();
        assertThat(covered.where("acknowledged", "false").worlds())
                .as("held at false")
                .isEqualTo(covered.worlds());
        assertThat(combinations(covered.where("severity", "none"))).isBetween(1, combinations(covered) - 1);
    }

    @Test
    void meansAllWhereNoRuleAsks() {
        assertThat(covered.where("mode", "live")).isSameAs(covered);
        assertThat(covered.where("assigned", "true")).isSameAs(covered);
    }

    @Test
    void refusesWhatWasNotTried() {
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> covered.where("severity", "huge"))
                .withMessage("severity huge was not tried, allowed are low, medium, high, critical, none")
                .satisfies(no -> assertThat(no.words().code()).isEqualTo("where.value"));
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> covered.where("acknowledged", "true"))
                .withMessage("acknowledged true was not tried, allowed are false");
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> covered.where("mode", "dream"))
                .withMessageStartingWith("mode dream was not tried, allowed are live");
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> covered.where("severety", "high"))
                .withMessageStartingWith("field severety is not in the plan, allowed are ")
                .withMessageContaining("severity");
    }

    @Test
    void knowsWhoMayBeCalled() {
        assertThat(List.of("soc", "csirt", "desk", "sato", "ono")).allMatch(covered::knows);
        assertThat(covered.knows("office")).isFalse();
        assertThat(covered.knows("sco")).isFalse();
    }

    @Test
    void drawsFindingsWhereTheyAreAndTheFirstCaseAsALadder() {
        assertThat(covered.drawing().title().in(Locale.ENGLISH)).isEqualTo("Coverage of tokyo/7, by opening instant");
        assertThat(covered.drawing().lanes())
                .extracting(lane -> lane.label().in(Locale.JAPANESE))
                .containsExactly("csirt", "r/functional/1 (csirt)");
        Witness first = covered.findings().get(0).first();
        Lanes ladder = first.drawing();
        assertThat(ladder.from()).isEqualTo(Instant.parse("2026-11-01T15:00:00Z"));
        assertThat(ladder.lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.marks())
                        .extracting(mark -> mark.category() + " " + mark.label().in(Locale.ENGLISH))
                        .startsWith(
                                "CALLED r/functional/0 calls soc: kato",
                                "NOBODY r/functional/1 is passed over: nobody is there"));
        assertThat(covered.where("severity", "low").drawing().lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.label().in(Locale.ENGLISH)).isEqualTo("nothing is wrong"));
    }

    @Test
    void endsWhereItWouldTakeTooLong() {
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> week().nobodyReacting(100))
                .withMessage(
                        "coverage of 2026-11-02T00:00+09:00 to 2026-11-09T00:00+09:00 takes more than the 100 simulated"
                                + " facts allowed; ask about a shorter stretch, or look less far ahead");
        assertThat(week().nobodyReacting(10_000).findings()).isEqualTo(covered.findings());
    }

    @Test
    void seesEarlyThatItWouldTakeTooLong() {
        Stretch days = Stretch.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 11), TOKYO); // 100 of them
        Instant first = days.from();
        Work work = new Work(1_000);
        work.add(first, 30, days);
        work.add(first.plus(Duration.ofHours(23)), 300, days);
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> work.add(first.plus(Duration.ofDays(1)), 0, days));
        Work spare = new Work(1_000);
        spare.add(first, 5, days);
        spare.begin();
        spare.add(first.plus(Duration.ofDays(50)), 900, days);
        assertThatExceptionOfType(CoverageException.class)
                .isThrownBy(() -> spare.add(first.plus(Duration.ofDays(90)), 93, days));
    }
}
