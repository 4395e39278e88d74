package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.roster.Rotation.Unit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Rotation WEEKLY =
            Rotation.of(TOKYO, LocalDateTime.parse("2026-11-02T09:00"), 1, Unit.WEEKS, List.of("suzuki", "ito"));
    private static final Holidays JP = Holidays.of("jp", Map.of(LocalDate.parse("2026-11-23"), "勤労感謝の日"))
            .known(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final Window OFFICE = Window.builder("office", TOKYO)
            .open(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 30))
            .except(JP)
            .build();

    private static Instant at(String time) {
        return OffsetDateTime.parse(time + "+09:00").toInstant();
    }

    private static Roster.Builder roster(Layer... layers) {
        Roster.Builder roster = Roster.builder("csirt", TOKYO);
        List.of(layers).forEach(roster::layer);
        return roster;
    }

    private static Layer always(String... people) {
        return Layer.of(List.of(people));
    }

    private static RosterOverride add(String from, String to, String whom) {
        return RosterOverride.add(at(from), at(to), whom);
    }

    private static RosterOverride replace(String from, String to, String whom, String by) {
        return RosterOverride.substitute(at(from), at(to), whom, by);
    }

    private static RosterOverride remove(String from, String to, String whom) {
        return RosterOverride.remove(at(from), at(to), whom);
    }

    @Test
    void theLastLayerThatHasSomebodyIsInForce() {
        Roster roster = roster(Layer.of(WEEKLY), always("desk").during(OFFICE)).build();
        assertThat(roster.onCall(at("2026-11-20T12:00"))).isEqualTo(OnCall.of(List.of("desk")));
        assertThat(roster.onCall(at("2026-11-20T17:30"))).isEqualTo(OnCall.of(List.of("suzuki")));
        assertThat(roster.onCall(at("2026-11-23T09:00"))).isEqualTo(OnCall.of(List.of("ito")));
        assertThat(roster.nextTransition(at("2026-11-20T17:30"))).hasValue(at("2026-11-23T09:00"));
        assertThat(roster.nextTransition(at("2026-11-23T09:00"))).hasValue(at("2026-11-24T09:00"));
    }

    @Test
    void answersTheSameInWhateverOrderItIsAsked() {
        Roster roster = roster(Layer.of(WEEKLY), always("desk").during(OFFICE)).build();
        assertThat(roster.nextTransition(at("2026-11-20T17:30"))).hasValue(at("2026-11-23T09:00"));
        assertThat(roster.nextTransition(at("2026-11-22T12:00"))).hasValue(at("2026-11-23T09:00"));
        assertThat(roster.nextTransition(at("2026-11-23T09:00"))).hasValue(at("2026-11-24T09:00"));
        assertThat(roster.nextTransition(at("2026-11-20T17:29"))).hasValue(at("2026-11-20T17:30"));
        assertThat(roster.nextTransition(at("2026-11-20T17:30"))).hasValue(at("2026-11-23T09:00"));
    }

    @Test
    void everybodyOfEveryLayerIsOnCallWhereThatIsSet() {
        Roster roster = roster(
                        Layer.of(WEEKLY), always("desk", "suzuki", "desk").during(OFFICE))
                .combination(Combination.ALL)
                .build();
        assertThat(roster.onCall(at("2026-11-20T12:00"))).isEqualTo(OnCall.of(List.of("suzuki", "desk")));
        assertThat(roster.onCall(at("2026-11-20T17:30"))).isEqualTo(OnCall.of(List.of("suzuki")));
        assertThat(roster.everybody()).containsExactly("suzuki", "ito", "desk");
    }

    @Test
    void k23AddsSomebodyBesideTheOthers() {
        Roster roster = roster(always("u1", "u2"))
                .override(add("2026-11-02T00:00", "2026-11-07T00:00", "u3"))
                .build();
        assertThat(roster.onCall(at("2026-11-01T23:59")).people()).containsExactly("u1", "u2");
        for (int hour = 0; hour < 5 * 24; hour++) {
            assertThat(roster.onCall(at("2026-11-02T00:00").plusSeconds(hour * 3_600L))
                            .people())
                    .containsExactly("u1", "u2", "u3");
        }
        assertThat(roster.onCall(at("2026-11-07T00:00")).people()).containsExactly("u1", "u2");
        assertThat(roster.nextTransition(at("2026-11-01T00:00"))).hasValue(at("2026-11-02T00:00"));
        assertThat(roster.nextTransition(at("2026-11-02T00:00"))).hasValue(at("2026-11-07T00:00"));
        assertThat(roster.nextTransition(at("2026-11-07T00:00"))).isEmpty();
    }

    @Test
    void k25AnswersAlikeUnderEveryDefaultZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Asia/Tokyo", "America/Chicago", "Australia/Lord_Howe")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                theLastLayerThatHasSomebodyIsInForce();
                k23AddsSomebodyBesideTheOthers();
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void d11SeesAHoleOfASixtySecondsAndNoneBetweenLayersThatTouch() {
        Roster hole = roster(
                        always("a").to(at("2026-11-22T09:00:00")), always("b").from(at("2026-11-22T09:01:00")))
                .build();
        assertThat(hole.onCall(at("2026-11-22T09:00:59"))).isEqualTo(OnCall.NOBODY);
        assertThat(hole.nextTransition(at("2026-11-22T08:00"))).hasValue(at("2026-11-22T09:00"));
        assertThat(hole.nextTransition(at("2026-11-22T09:00"))).hasValue(at("2026-11-22T09:01"));
        Roster seam = roster(
                        always("a").to(at("2026-11-22T09:00:00")), always("b").from(at("2026-11-22T09:00:00")))
                .build();
        assertThat(seam.onCall(at("2026-11-22T09:00").minusNanos(1)).people()).containsExactly("a");
        assertThat(seam.onCall(at("2026-11-22T09:00")).people()).containsExactly("b");
    }

    @Test
    void replacesWhoeverWouldBeOnCall() {
        Roster roster = roster(Layer.of(WEEKLY))
                .override(replace("2026-11-20T09:00", "2026-11-25T09:00", "suzuki", "mori"))
                .build();
        assertThat(roster.onCall(at("2026-11-20T09:00").minusNanos(1)).people()).containsExactly("suzuki");
        assertThat(roster.onCall(at("2026-11-20T09:00")).people()).containsExactly("mori");
        assertThat(roster.onCall(at("2026-11-23T09:00")).people()).containsExactly("ito");
    }

    @Test
    void exchangesTwoAtOnce() {
        Roster roster = roster(Layer.of(WEEKLY))
                .override(replace("2026-11-16T09:00", "2026-11-30T09:00", "suzuki", "ito"))
                .override(replace("2026-11-16T09:00", "2026-11-30T09:00", "ito", "suzuki"))
                .build();
        assertThat(roster.onCall(at("2026-11-20T09:00")).people()).containsExactly("ito");
        assertThat(roster.onCall(at("2026-11-23T09:00")).people()).containsExactly("suzuki");
    }

    @Test
    void aLayerWhosePeopleAreRemovedUncoversTheOneBelow() {
        Roster roster = roster(always("below"), always("above"))
                .override(remove("2026-11-22T09:00", "2026-11-22T10:00", "above"))
                .build();
        assertThat(roster.onCall(at("2026-11-22T09:30")).people()).containsExactly("below");
        assertThat(roster.onCall(at("2026-11-22T10:00")).people()).containsExactly("above");
        Roster only = roster(always("above"))
                .override(remove("2026-11-22T09:00", "2026-11-22T10:00", "above"))
                .build();
        assertThat(only.onCall(at("2026-11-22T09:30")).isEmpty()).isTrue();
    }

    @Test
    void namesEverybodyOfBothCasesWhereAHolidayIsNotKnown() {
        Roster top = roster(Layer.of(WEEKLY), always("desk").during(OFFICE)).build();
        assertThat(top.onCall(at("2027-01-01T12:00"))).isEqualTo(new OnCall(List.of("desk", "suzuki"), true));
        assertThat(top.onCall(at("2027-01-02T12:00"))).isEqualTo(OnCall.of(List.of("suzuki")));
        Roster all = roster(Layer.of(WEEKLY), always("desk").during(OFFICE))
                .combination(Combination.ALL)
                .build();
        assertThat(all.onCall(at("2027-01-01T12:00"))).isEqualTo(new OnCall(List.of("suzuki", "desk"), true));
    }

    @Test
    void isCertainWhereBothCasesAreTheSame() {
        Roster same = roster(always("desk"), always("desk").during(OFFICE)).build();
        assertThat(same.onCall(at("2027-01-01T12:00"))).isEqualTo(OnCall.of(List.of("desk")));
        Roster hidden = roster(always("ito").during(OFFICE), always("desk")).build();
        assertThat(hidden.onCall(at("2027-01-01T12:00"))).isEqualTo(OnCall.of(List.of("desk")));
    }

    @Test
    void aChangeThatNobodySeesIsNoTransition() {
        Roster hidden = roster(Layer.of(WEEKLY), always("desk")).build();
        assertThat(hidden.nextTransition(at("2026-11-20T12:00"))).isEmpty();
        Roster same = roster(always("desk"), always("desk").during(OFFICE)).build();
        assertThat(same.nextTransition(at("2026-11-20T12:00")))
                .as("after a thousand edges that change nothing")
                .hasValueSatisfying(next -> assertThat(next).isAfter(at("2028-01-01T00:00")));
    }

    @Test
    void i19RefusesTheSameOverrideTwice() {
        RosterOverride override = replace("2026-11-24T09:00", "2026-11-25T09:00", "suzuki", "ito");
        OverrideConflictException refused = catchThrowableOfType(
                OverrideConflictException.class,
                () -> roster(Layer.of(WEEKLY))
                        .override(override)
                        .override(override)
                        .build());
        assertThat(refused)
                .hasMessage("roster csirt has overrides in conflict, replace suzuki by ito from 2026-11-24T00:00:00Z to"
                        + " 2026-11-25T00:00:00Z and replace suzuki by ito from 2026-11-24T00:00:00Z to"
                        + " 2026-11-25T00:00:00Z; keep one, or let them not overlap");
        assertThat(refused.first()).isEqualTo(override);
        assertThat(refused.second()).isEqualTo(override);
    }

    @Test
    void i19RefusesOverridesOfTheSamePersonThatOverlap() {
        RosterOverride first = remove("2026-11-24T09:00", "2026-11-25T09:00", "suzuki");
        List<RosterOverride> inConflict = List.of(
                replace("2026-11-25T08:59", "2026-11-26T09:00", "suzuki", "ito"),
                add("2026-11-24T10:00", "2026-11-24T11:00", "suzuki"),
                remove("2026-11-20T00:00", "2026-11-30T00:00", "suzuki"));
        for (RosterOverride second : inConflict) {
            assertThatThrownBy(() -> roster(Layer.of(WEEKLY))
                            .override(first)
                            .override(second)
                            .build())
                    .isInstanceOf(OverrideConflictException.class)
                    .hasMessageContaining("remove suzuki from 2026-11-24T00:00:00Z to 2026-11-25T00:00:00Z")
                    .hasMessageContaining(second.toString());
        }
        assertThat(roster(Layer.of(WEEKLY))
                        .override(first)
                        .override(remove("2026-11-25T09:00", "2026-11-26T09:00", "suzuki"))
                        .override(replace("2026-11-24T09:00", "2026-11-25T09:00", "ito", "mori"))
                        .build()
                        .overrides())
                .hasSize(3);
    }

    @Test
    void keepsWhatItWasBuiltFrom() {
        Roster roster = roster(always("a"))
                .label(Label.of("CSIRT on call", "CSIRT 当番"))
                .fallback("lead")
                .build();
        assertThat(roster).hasToString("roster csirt");
        assertThat(roster.id()).isEqualTo("csirt");
        assertThat(roster.label()).isEqualTo(Label.of("CSIRT on call", "CSIRT 当番"));
        assertThat(roster.zone()).isEqualTo(TOKYO);
        assertThat(roster.fallback()).hasValue("lead");
        assertThat(roster.combination()).isEqualTo(Combination.TOP);
        assertThat(roster.layers()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoRoster() {
        assertThatThrownBy(() -> roster().build())
                .hasMessage("roster csirt has no layers, so nobody fills it; give it one");
        assertThatThrownBy(RosterTest::always).hasMessage("layer has neither a rotation nor people, give one of them");
        assertThatThrownBy(() -> new Layer(
                        Optional.of(WEEKLY), List.of("a"), Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("layer has both a rotation and people, keep one of them");
        assertThatThrownBy(() -> new RosterOverride(
                        at("2026-11-22T09:00"), at("2026-11-22T10:00"), Optional.empty(), Optional.empty()))
                .hasMessage("override from 2026-11-22T00:00:00Z names nobody, name who is added, replaced or removed");
        assertThatThrownBy(() -> always("a").from(at("2026-11-22T09:00")).to(at("2026-11-22T09:00")))
                .hasMessage("layer ends at 2026-11-22T00:00:00Z, it has to end after it begins at"
                        + " 2026-11-22T00:00:00Z");
        assertThatThrownBy(() -> add("2026-11-22T09:00", "2026-11-22T08:00", "a"))
                .hasMessage("override ends at 2026-11-21T23:00:00Z, it has to end after it begins at"
                        + " 2026-11-22T00:00:00Z");
        assertThatThrownBy(() -> replace("2026-11-22T09:00", "2026-11-22T10:00", "a", "a"))
                .hasMessage("override from 2026-11-22T00:00:00Z replaces a by the same person, name who is added,"
                        + " replaced or removed");
    }
}
