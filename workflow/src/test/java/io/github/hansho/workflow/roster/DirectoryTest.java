package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.calendar.Openness;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.roster.Rotation.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static Roster.Builder roster(String id, String... people) {
        return Roster.builder(id, CHICAGO).layer(Layer.of(List.of(people)));
    }

    private static Directory directory() {
        return Directory.builder("7")
                .team(new Team("soc", List.of("sato", "kobayashi")))
                .roster(roster("csirt", "suzuki").fallback("lead").build())
                .roster(roster("lead", "yamamoto").build())
                .window(Window.builder("day", CHICAGO)
                        .daily(LocalTime.of(9, 0), LocalTime.of(17, 0))
                        .build())
                .maintenance(new Maintenance(
                        "m1",
                        NOW,
                        NOW.plus(Duration.ofHours(2)),
                        Optional.of("logistics"),
                        Label.plain("new firewall")))
                .build();
    }

    @Test
    void resolvesRolesTeamsAndPeople() {
        Directory directory = directory();
        assertThat(directory.resolve("csirt", NOW)).isEqualTo(OnCall.of(List.of("suzuki")));
        assertThat(directory.resolve("soc", NOW)).isEqualTo(OnCall.of(List.of("sato", "kobayashi")));
        assertThat(directory.resolve("sato", NOW)).isEqualTo(OnCall.of(List.of("sato")));
        assertThat(directory.resolve("ciso", NOW)).isEqualTo(OnCall.NOBODY);
        assertThat(directory.knows("sato")).isTrue();
        assertThat(directory.knows("ciso")).isFalse();
        assertThat(directory.fallbackOf("csirt")).hasValue("lead");
        assertThat(directory.fallbackOf("lead")).isEmpty();
        assertThat(directory.nextTransition("csirt", NOW)).isEmpty();
        assertThat(directory.version()).isEqualTo("7");
        assertThat(directory).hasToString("directory 7");
    }

    @Test
    void givesBackWhatItHolds() {
        Directory directory = directory();
        assertThat(directory.people())
                .extracting(Person::id)
                .containsExactly("sato", "kobayashi", "suzuki", "yamamoto");
        assertThat(directory.person("sato")).hasValue(Person.of("sato"));
        assertThat(directory.teams()).containsExactly(new Team("soc", List.of("sato", "kobayashi")));
        assertThat(directory.team("soc")).isPresent();
        assertThat(directory.rosters()).extracting(Roster::id).containsExactly("csirt", "lead");
        assertThat(directory.windows()).extracting(Window::name).containsExactly("day");
        assertThat(directory.window("day").orElseThrow().at(NOW)).isEqualTo(Openness.CLOSED);
        assertThat(directory.holidays("jp")).isEmpty();
        assertThat(directory.maintenance()).hasSize(1);
        assertThat(Directory.EMPTY.people()).isEmpty();
        assertThat(Directory.EMPTY.resolve("soc", NOW)).isEqualTo(OnCall.NOBODY);
    }

    @Test
    void hasTheSamePersonInARoleForEverAsATestWantsIt() {
        Directory fixed = Directory.onCall(Map.of("ciso", "mori"));
        assertThat(fixed.resolve("ciso", Instant.parse("1999-01-01T00:00:00Z")).people())
                .containsExactly("mori");
        assertThat(fixed.resolve("mori", NOW).people()).containsExactly("mori");
        assertThat(fixed.nextTransition("ciso", NOW)).isEmpty();
    }

    @Test
    void knowsMaintenanceOfOneConstituencyAndOfAll() {
        Directory directory = directory();
        assertThat(directory.maintenance(Optional.of("logistics"), NOW)).isPresent();
        assertThat(directory.maintenance(Optional.of("logistics"), NOW.minusNanos(1)))
                .isEmpty();
        assertThat(directory.maintenance(Optional.of("logistics"), NOW.plus(Duration.ofHours(2))))
                .isEmpty();
        assertThat(directory.maintenance(Optional.of("trading"), NOW)).isEmpty();
        assertThat(directory.maintenance(Optional.empty(), NOW)).isEmpty();
        assertThat(directory.nextMaintenance(Optional.of("logistics"), NOW.minusNanos(1)))
                .hasValue(NOW);
        assertThat(directory.nextMaintenance(Optional.of("logistics"), NOW)).hasValue(NOW.plus(Duration.ofHours(2)));
        Directory everybody = Directory.builder("1")
                .maintenance(new Maintenance("all", NOW, NOW.plusSeconds(1), Optional.empty(), Label.plain("power")))
                .build();
        assertThat(everybody.maintenance(Optional.of("trading"), NOW)).isPresent();
        assertThat(everybody.maintenance(Optional.empty(), NOW)).isPresent();
        assertThatThrownBy(() -> new Maintenance("m", NOW, NOW, Optional.empty(), Label.plain("x")))
                .hasMessage("maintenance m ends at 2026-11-22T12:00:00Z, it has to end after it begins at"
                        + " 2026-11-22T12:00:00Z");
    }

    @Test
    void listsShiftsWithTheirRealLengths() {
        Rotation weekly =
                Rotation.of(CHICAGO, LocalDateTime.parse("2026-10-19T09:00"), 1, Unit.WEEKS, List.of("a", "b"));
        Directory directory = Directory.builder("1")
                .roster(Roster.builder("csirt", CHICAGO)
                        .layer(Layer.of(weekly))
                        .override(RosterOverride.add(
                                Instant.parse("2026-10-27T00:00:00Z"), Instant.parse("2026-10-27T06:00:00Z"), "c"))
                        .build())
                .build();
        List<Shift> shifts =
                directory.shifts("csirt", Instant.parse("2026-10-25T14:00:00Z"), Instant.parse("2026-11-09T15:00:00Z"));
        assertThat(shifts)
                .containsExactly(
                        new Shift(Instant.parse("2026-10-25T14:00:00Z"), Instant.parse("2026-10-26T14:00:00Z"), "a"),
                        new Shift(Instant.parse("2026-10-26T14:00:00Z"), Instant.parse("2026-11-02T15:00:00Z"), "b"),
                        new Shift(Instant.parse("2026-10-27T00:00:00Z"), Instant.parse("2026-10-27T06:00:00Z"), "c"),
                        new Shift(Instant.parse("2026-11-02T15:00:00Z"), Instant.parse("2026-11-09T15:00:00Z"), "a"));
        assertThat(shifts.get(1).length()).isEqualTo(Duration.ofHours(169));
        assertThat(directory.shifts("nobody", NOW, NOW.plusSeconds(1))).isEmpty();
        assertThat(directory.shifts("csirt", NOW, NOW)).isEmpty();
    }

    @Test
    void tellsWhoWatchesEveryQuestionAndWhenItsAnswerChanges() {
        List<Inquiry> heard = new ArrayList<>();
        Directory watched = directory().watching(heard::add);
        assertThat(watched.resolve("soc", NOW)).isEqualTo(directory().resolve("soc", NOW));
        watched.window("day").orElseThrow().at(NOW);
        watched.maintenance(Optional.of("logistics"), NOW);
        assertThat(heard)
                .containsExactly(
                        new Inquiry("soc", NOW, Optional.empty()),
                        new Inquiry("day", NOW, Optional.of(Instant.parse("2026-11-22T15:00:00Z"))),
                        new Inquiry("maintenance", NOW, Optional.of(NOW.plus(Duration.ofHours(2)))));
    }

    @Test
    void refusesNamesThatStandForTwoThings() {
        assertThatThrownBy(() -> Directory.builder("1")
                        .team(new Team("soc", List.of("a")))
                        .roster(roster("soc", "a").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name soc stands for two things, give roles, teams and people names of their own");
        assertThatThrownBy(() ->
                        Directory.builder("1").roster(roster("a", "a").build()).build())
                .hasMessageStartingWith("name a stands for two things");
        assertThatThrownBy(() -> Directory.builder("1").person(Person.of("a")).person(Person.of("a")))
                .hasMessageStartingWith("name a stands for two things");
    }

    @Test
    void refusesWhomNobodyDeclaredAndFallbacksThatLeadNowhere() {
        assertThatThrownBy(() -> Directory.builder("1")
                        .person(Person.of("a"))
                        .team(new Team("soc", List.of("a", "b")))
                        .build())
                .hasMessage("person b is not known, allowed are [a]");
        assertThatThrownBy(() -> Directory.builder("1")
                        .roster(roster("r", "a").fallback("q").build())
                        .build())
                .hasMessage("fallback q is not known, allowed are [r, a]");
        assertThatThrownBy(() -> Directory.builder("1")
                        .roster(roster("r", "a").fallback("q").build())
                        .roster(roster("q", "a").fallback("r").build())
                        .build())
                .hasMessage("fallbacks go in a circle, r to q to r; let one of them end with somebody");
        assertThatThrownBy(() -> new Team("soc", List.of())).hasMessage("team soc has no members, name at least one");
    }
}
