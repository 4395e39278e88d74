package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.calendar.Openness;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryReaderTest {

    private static final String YAML = """
            directory: {version: "2026-11-22.1", zone: Asia/Tokyo}
            people:
              suzuki: {zone: Asia/Tokyo, channels: [phone, mail]}
              ito: {}
              yamamoto: {}
              desk: {}
              sato: {}
              kobayashi: {}
            teams:
              soc: [sato, kobayashi]
            calendars:
              jp: {holidays: {2026-11-23: 勤労感謝の日}, knownFrom: 2026-01-01, knownUntil: 2026-12-31}
              office: {open: {mon-fri: "09:00-17:30"}, except: jp}
              nights: {zone: Europe/Berlin, open: {"mon,fri-sat": ["20:00-08:00", "12:00-13:00"], sun: "00:00-24:00"}}
              off: {open: {daily: "10:00-12:00"}, only: jp, gap: shift-by-gap, overlap: later-offset}
            rosters:
              csirt:
                label: {en: CSIRT on call, ja: CSIRT 当番}
                fallback: csirt-lead
                layers:
                  - {weekly: [suzuki, ito], from: 2026-11-02T09:00}
                  - {people: [desk], during: office}
                overrides:
                  - {from: 2026-11-24T17:30, to: 2026-11-25T09:00, replace: ito, by: suzuki}
                  - {from: 2026-11-26T00:00:00+09:00, to: 2026-11-27T00:00:00Z, add: yamamoto}
                  - {from: 2026-11-28, to: 2026-11-29, remove: ito}
              csirt-lead:
                zone: America/Chicago
                combine: all
                layers:
                  - {hourly: [yamamoto, ito], every: 12, anchor: 2026-11-01T01:30, from: 2026-11-10, to: 2026-12-10}
                  - {monthly: [suzuki], from: 2026-01-31}
                  - {daily: [desk], from: 2026-11-02T09:00}
                gap: shift-by-gap
                overlap: later-offset
            maintenance:
              - {id: m1, from: 2026-11-22T22:00, to: 2026-11-23T02:00, constituency: logistics, reason: new firewall}
            """;

    private static Instant at(String time) {
        return OffsetDateTime.parse(time + "+09:00").toInstant();
    }

    private static Directory read(String yaml) {
        return Directory.parse("rosters.yaml", yaml, Map.of());
    }

    @Test
    void readsPeopleTeamsAndTheVersion() {
        Directory directory = read(YAML);
        assertThat(directory.version()).isEqualTo("2026-11-22.1");
        assertThat(directory.person("suzuki"))
                .hasValue(new Person("suzuki", Optional.of(ZoneId.of("Asia/Tokyo")), List.of("phone", "mail")));
        assertThat(directory.person("ito")).hasValue(Person.of("ito"));
        assertThat(directory.resolve("soc", at("2026-11-22T00:00")).people()).containsExactly("sato", "kobayashi");
    }

    @Test
    void readsRosters() {
        Directory directory = read(YAML);
        assertThat(directory.resolve("csirt", at("2026-11-23T03:07")).people()).containsExactly("suzuki");
        assertThat(directory.resolve("csirt", at("2026-11-23T12:00")).people()).containsExactly("ito");
        assertThat(directory.resolve("csirt", at("2026-11-24T12:00")).people()).containsExactly("desk");
        assertThat(directory.resolve("csirt", at("2026-11-24T18:00")).people()).containsExactly("suzuki");
        assertThat(directory.resolve("csirt", at("2026-11-26T18:00")).people()).containsExactly("ito", "yamamoto");
        assertThat(directory.resolve("csirt", at("2026-11-28T12:00"))).isEqualTo(OnCall.NOBODY);
        assertThat(directory.resolve("csirt", at("2026-11-01T12:00")))
                .as("nobody before the first hand-off")
                .isEqualTo(OnCall.NOBODY);
        assertThat(directory.roster("csirt").orElseThrow().label()).isEqualTo(Label.of("CSIRT on call", "CSIRT 当番"));
        assertThat(directory.fallbackOf("csirt")).hasValue("csirt-lead");
        Roster lead = directory.roster("csirt-lead").orElseThrow();
        assertThat(lead.combination()).isEqualTo(Combination.ALL);
        assertThat(lead.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(lead.layers().get(0).rotation().orElseThrow())
                .hasToString("Rotation[zone=America/Chicago, anchor=2026-11-01T01:30, length=12, unit=HOURS,"
                        + " members=[yamamoto, ito], clock=WallClock[gap=SHIFT_BY_GAP, overlap=LATER_OFFSET]]");
        assertThat(lead.layers().get(0).from()).hasValue(Instant.parse("2026-11-10T06:00:00Z"));
        assertThat(lead.layers().get(0).to()).hasValue(Instant.parse("2026-12-10T06:00:00Z"));
    }

    @Test
    void readsCalendarsAndMaintenance() {
        Directory directory = read(YAML);
        assertThat(directory.window("office").orElseThrow())
                .hasToString("office Asia/Tokyo [mon, tue, wed, thu, fri] 09:00-17:30 except jp");
        assertThat(directory.window("nights").orElseThrow())
                .hasToString("nights Europe/Berlin [mon, fri, sat] 20:00-08:00, [mon, fri, sat] 12:00-13:00,"
                        + " [sun] 00:00-24:00");
        assertThat(directory.window("off").orElseThrow().at(at("2026-11-23T10:00")))
                .isEqualTo(Openness.OPEN);
        assertThat(directory.holidays("jp").orElseThrow().knownUntil()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(directory.maintenance(Optional.of("logistics"), at("2026-11-23T01:59")))
                .isPresent();
    }

    @Test
    void readsHolidaysFromATextThatTheCallerGives() {
        String yaml = """
                calendars:
                  jp: {holidays: syukujitsu.csv, knownUntil: 2027-12-31}
                  office: {zone: Asia/Tokyo, open: {mon-fri: "09:00-17:30"}, except: jp}
                  few: {holidays: [2026-11-23, 2026-12-30]}
                """;
        Directory directory =
                Directory.parse("c.yaml", yaml, Map.of("syukujitsu.csv", "日,名\n2026/1/1,元日\n2026/11/23,勤労感謝の日\n"));
        assertThat(directory.window("office").orElseThrow().at(at("2026-11-23T10:00")))
                .isEqualTo(Openness.CLOSED);
        assertThat(directory.window("office").orElseThrow().at(at("2027-12-01T10:00")))
                .isEqualTo(Openness.OPEN);
        assertThat(directory.holidays("few").orElseThrow().days()).hasSize(2);
    }

    @Test
    void takesPeopleAsTheyAreNamedWhereNobodyIsDeclared() {
        Directory directory =
                read("rosters: {csirt: {zone: Asia/Tokyo, layers: [{people: [suzuki]}], fallback: suzuki}}");
        assertThat(directory.people()).containsExactly(Person.of("suzuki"));
        assertThat(directory.fallbackOf("csirt")).hasValue("suzuki");
    }

    @Test
    void hasAVersionThatFollowsFromTheTextsWhereNoneIsGiven() {
        String yaml = "people: [a, b]";
        assertThat(read(yaml).version()).hasSize(12).isEqualTo(read(yaml).version());
        assertThat(read("people: [a, c]").version()).isNotEqualTo(read(yaml).version());
        assertThat(Directory.parse("rosters.yaml", yaml, Map.of("x", "y")).version())
                .isNotEqualTo(read(yaml).version());
    }

    @Test
    void readsTheSameSectionsBesideOthers() {
        YamlMap plan = Yaml.read("plan.yaml", "plan: {id: tokyo}\nteams: {soc: [sato]}\n")
                .map()
                .orElseThrow();
        Directory directory = DirectoryReader.read(plan, "tokyo/6", Optional.empty(), Map.of())
                .orElseThrow();
        assertThat(directory.version()).isEqualTo("tokyo/6");
        assertThat(directory.team("soc")).isPresent();
        assertThat(DirectoryReader.SECTIONS)
                .containsExactlyInAnyOrder("people", "teams", "calendars", "rosters", "maintenance");
    }
}
