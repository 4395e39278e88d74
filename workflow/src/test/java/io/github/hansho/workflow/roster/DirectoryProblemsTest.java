package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.yaml.Problem;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a directory is said all at once, each with its place and what is allowed. */
class DirectoryProblemsTest {

    private static final Map<String, String> FILES = Map.of("good.csv", "2026/1/1,元日\n", "bad.csv", "x\n2026/2/30,y\n");

    private static List<String> problems(String yaml) {
        DirectoryException refused =
                catchThrowableOfType(DirectoryException.class, () -> Directory.parse("d.yaml", yaml, FILES));
        assertThat(refused).as(yaml).isNotNull();
        assertThat(refused.problems())
                .allSatisfy(problem ->
                        assertThat(problem.message().in(Locale.JAPANESE)).matches("(?s).*[\\p{IsHiragana}].*"));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private static void says(String yaml, int line, String english) {
        List<String> found = problems(yaml);
        assertThat(found).as(yaml).hasSize(1);
        assertThat(found.get(0)).matches("(?s)d\\.yaml:" + line + ":\\d+: .*").contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{weekly: [], from: 2026-11-02} | layers[0].weekly: nobody is named here, name at least one person",
                "{weekly: [a], from: 2026-11-02, every: 0} | layers[0].every: length 0 is not allowed, a turn has 1 to 10000 units",
                "{weekly: [a], from: 2026-11-02, every: -1} | layers[0].every: here is a number, it has to be a whole number from 0",
                "{weekly: [a], from: 2026-11-02, every: 10001} | layers[0].every: length 10001 is not allowed, a turn has 1 to 10000 units",
                "{weekly: [a]} | layers[0].weekly: the rotation has no beginning; give from, the time of its first hand-off",
                "{weekly: [a], daily: [b], from: 2026-11-02} | layers[0]: here are 2 ways to be on call, give one of hourly, daily, weekly, monthly, people",
                "{during: office} | layers[0]: here are 0 ways to be on call, give one of",
                "{people: [a], every: 2} | layers[0].every: people here do not take turns, so every says nothing; take it out",
                "{people: [a], anchor: 2026-11-02} | layers[0].anchor: people here do not take turns, so anchor says nothing",
                "{people: [a], during: ofice} | layers[0].during: window ofice is not known, did you mean office? Allowed are office",
                "{people: [a], from: 2026-11-02, to: 2026-11-02} | layers[0].to: the end 2026-11-02T00:00:00Z is not after the beginning 2026-11-02T00:00:00Z, it has to be",
                "{people: [a], from: 2.11.2026} | layers[0].from: 2.11.2026 is no time, write for instance 2026-11-23T09:00 or 2026-11-23T09:00+09:00",
                "{people: [a], from: 2026-02-30} | layers[0].from: 2026-02-30 is no time, write",
                "{people: [a b]} | layers[0].people[0]: a b is no name; use 1 to 128 characters without spaces",
                "{people: [soc]} | layers[0].people[0]: name soc already stands for a team, give roles, teams and people names of their own",
                "{people: [a], until: 2026-11-02} | layers[0].until: key until is not known here, allowed are anchor, daily, during, every, from,",
                "always | layers[0]: here is text, it has to be a map"
            })
    void ofALayer(String layer, String english) {
        says(
                "calendars: {office: {zone: UTC, open: {daily: \"09:00-10:00\"}}}\nteams: {soc: [s]}\n"
                        + "rosters: {r: {zone: UTC, layers: [" + layer + "]}}\n",
                3,
                "rosters.r." + english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{from: 2026-11-03, to: 2026-11-02, add: c} | overrides[0].to: the end 2026-11-02T00:00:00Z is not after the beginning 2026-11-03T00:00:00Z, it has to be",
                "{from: 2026-11-03, add: c} | overrides[0]: key to is missing",
                "{from: 2026-11-03, to: 2026-11-04} | overrides[0]: here are 0 overrides, give one of add, replace, remove",
                "{from: 2026-11-03, to: 2026-11-04, add: c, remove: a} | overrides[0]: here are 2 overrides, give one of",
                "{from: 2026-11-03, to: 2026-11-04, replace: a} | overrides[0]: key by is missing",
                "{from: 2026-11-03, to: 2026-11-04, remove: a, by: c} | overrides[0].by: nobody is replaced here, so by says nothing; take it out, or write replace",
                "{from: 2026-11-03, to: 2026-11-04, replace: a, by: a} | overrides[0].by: a is replaced by the same person, name another",
                "{from: 2026-11-03, to: 2026-11-04, replace: c, by: a} | overrides[0].replace: person of this roster c is not known, allowed are a, b",
                "{from: 2026-10-03, to: 2026-11-01, remove: a} | overrides[0]: from 2026-10-03T00:00:00Z to 2026-11-01T00:00:00Z no layer is in force, so nobody can be replaced or removed; change the times",
                "{from: 2026-12-01, to: 2026-12-02, remove: a} | overrides[0]: from 2026-12-01T00:00:00Z to 2026-12-02T00:00:00Z no layer is in force"
            })
    void ofAnOverride(String override, String english) {
        says(
                "rosters: {r: {zone: UTC, layers: [{people: [a, b], from: 2026-11-01, to: 2026-12-01}],\n  overrides: ["
                        + override + "]}}\n",
                2,
                "rosters.r." + english);
    }

    @Test
    void i19OfTwoOverridesInConflict() {
        String rosters = """
                rosters: {r: {zone: UTC, layers: [{people: [a, b]}], overrides: [
                  {from: 2026-11-03, to: 2026-11-04, replace: a, by: c},
                """;
        says(
                rosters + "  {from: 2026-11-03, to: 2026-11-04, replace: a, by: c}]}}\n",
                3,
                "rosters.r.overrides[1]: this override of a is here for the second time, the first is in line 2; keep"
                        + " one");
        says(
                rosters + "  {from: 2026-11-03T23:59, to: 2026-11-05, remove: a}]}}\n",
                3,
                "rosters.r.overrides[1]: this override of a overlaps the one in line 2; keep one, or let them not"
                        + " overlap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rosters: {r: {zone: UTC}} | rosters.r: roster r has no layers, so nobody fills it; give it at least one",
                "rosters: {r: {zone: UTC, layers: []}} | rosters.r: roster r has no layers, so nobody fills it",
                "rosters: {r: {layers: [{people: [a]}]}} | rosters.r: key zone is missing",
                "rosters: {r: {zone: Asia/Tokio, layers: [{people: [a]}]}} | rosters.r.zone: Asia/Tokio is no time zone, write for instance Asia/Tokyo",
                "rosters: {r: {zone: UTC, combine: both, layers: [{people: [a]}]}} | rosters.r.combine: way to combine layers both is not known, allowed are top, all",
                "rosters: {r: {zone: UTC, gap: first, layers: [{people: [a]}]}} | rosters.r.gap: setting for a gap first is not known, did you mean first-valid-instant?",
                "rosters: {r: {zone: UTC, overlap: both, layers: [{people: [a]}]}} | rosters.r.overlap: setting for an overlap both is not known, allowed are earlier-offset, later-offset",
                "rosters: {r: {zone: UTC, fallback: q, layers: [{people: [a]}]}} | rosters.r.fallback: fallback q is not known, allowed are a, r",
                "rosters: {r: {zone: UTC, fallback: r, layers: [{people: [a]}]}} | rosters.r.fallback: fallbacks go in a circle, r → r; let one of them end with somebody",
                "rosters: {r: {zone: UTC, fallback: q, layers: [{people: [a]}]}, q: {zone: UTC, fallback: r, layers: [{people: [a]}]}} | rosters.r.fallback: fallbacks go in a circle, r → q → r; let one",
                "{people: [a], rosters: {r: {zone: UTC, layers: [{people: [b]}]}}} | rosters.r.layers[0].people[0]: person b is not known, allowed are a",
                "{people: [a], teams: {t: [b]}} | teams.t[0]: person b is not known, allowed are a",
                "teams: {t: []} | teams.t: nobody is named here, name at least one person",
                "{people: [a, t], teams: {t: [a]}} | teams.t: name t already stands for a person, give roles, teams and people names of their own",
                "people: [a, a] | people[1]: name a already stands for a person",
                "people: {a: {zon: UTC}} | people.a.zon: key zon is not known here, did you mean zone?",
                "directory: {version: \"1\", zone: Mars/Phobos} | directory.zone: Mars/Phobos is no time zone",
                "roster: {} | roster: key roster is not known here, did you mean rosters?",
                "maintenance: [{id: m, zone: UTC, from: 2026-11-03, to: 2026-11-03, reason: x}] | maintenance[0].to: the end 2026-11-03T00:00:00Z is not after",
                "maintenance: [{id: m, zone: UTC, from: 2026-11-03, to: 2026-11-04}] | maintenance[0]: key reason is missing",
                "maintenance: [{id: m, from: 2026-11-03, to: 2026-11-04, reason: x}] | maintenance[0]: key zone is missing",
                "maintenance: [{id: m, zone: UTC, from: 2026-11-03, to: 2026-11-04, reason: x}, {id: m, zone: UTC, from: 2026-11-03, to: 2026-11-04, reason: x}] | maintenance[1].id: maintenance m is here for the second time, give each its own id"
            })
    void ofTheWhole(String yaml, String english) {
        says(yaml, 1, english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "w: {zone: UTC, open: {}} | w.open: the window is closed on every weekday, give it hours such as mon-fri:",
                "w: {zone: UTC, open: {mon: []}} | w.open: the window is closed on every weekday",
                "w: {zone: UTC} | w: key open is missing",
                "w: {open: {mon: '09:00-10:00'}} | w: key zone is missing",
                "w: {zone: UTC, open: {mo-fri: '09:00-10:00'}} | w.open.mo-fri: mo-fri names no days of the week, write for instance mon-fri, sat,sun or daily",
                "w: {zone: UTC, open: {mon: '9-10'}} | w.open.mon: 9-10 are no hours, write for instance 09:00-17:30, 20:00-08:00 or 00:00-24:00",
                "w: {zone: UTC, open: {mon: '24:00-10:00'}} | w.open.mon: 24:00-10:00 are no hours",
                "w: {zone: UTC, open: {mon: '09:00-09:00'}} | w.open.mon: 09:00-09:00 is no time at all, write 00:00-24:00 for a whole day",
                "w: {zone: UTC, open: {mon: '09:00-10:00'}, except: de} | w.except: list of holidays de is not known, allowed are (none)",
                "h: {holidays: {}} | h.holidays: no holiday is listed here, list at least one, or the name of a file",
                "h: {holidays: {2026-02-30: x, 2026-03-01: y}} | h.holidays.2026-02-30: 2026-02-30 is no date, write for instance 2026-11-23",
                "h: {holidays: [2026-11-23], knownUntil: 2026-11-22} | h: the list speaks from 2026-11-23 to 2026-11-22, that has to hold every date listed, 2026-11-23 to 2026-11-23",
                "h: {holidays: godo.csv} | h.holidays: file of holidays godo.csv is not known, did you mean good.csv? Allowed are bad.csv, good.csv",
                "h: {holidays: bad.csv} | h.holidays: the file is no list of holidays: bad.csv:2:1: 2026/2/30 is no date of the calendar"
            })
    void ofACalendar(String calendar, String english) {
        says("calendars: {" + calendar + "}", 1, "calendars." + english);
    }

    @Test
    void ofAWindowThatLeavesOutHolidaysAndEverythingElse() {
        says(
                """
                calendars:
                  h: {holidays: [2026-11-23]}
                  w: {zone: UTC, open: {mon: '09:00-10:00'}, except: h, only: h}
                """,
                3,
                "calendars.w.only: a window leaves holidays out or leaves everything else out; give except or only, not"
                        + " both");
    }

    @Test
    void ofAWindowAreNotSaidAgainWhereALayerNamesIt() {
        says(
                "calendars: {w: {zone: UTC, open: {}}}\nrosters: {r: {zone: UTC, layers: [{people: [a], during: w}]}}\n",
                1,
                "calendars.w.open: the window is closed on every weekday");
    }

    @Test
    void areSaidAllAtOnce() {
        List<String> found = problems("""
                people: [a]
                teams: {t: [b]}
                calendars: {w: {zone: X, open: {}}}
                rosters:
                  r: {zone: UTC, fallback: q, layers: [{weekly: [], every: 0}]}
                  s: {zone: UTC}
                maintenance: [{}]
                """);
        assertThat(found).hasSize(13);
        assertThat(found.get(0)).startsWith("d.yaml:2:");
    }

    @Test
    void inAPlanAreLeftToItsReader() {
        Yaml plan = Yaml.read("plan.yaml", "teams: {soc: []}\n");
        YamlMap map = plan.map().orElseThrow();
        assertThat(DirectoryReader.read(map, "1", Optional.empty(), Map.of())).isEmpty();
        assertThat(plan.problems().list())
                .extracting(Problem::toString)
                .containsExactly("plan.yaml:1:14: teams.soc: nobody is named here, name at least one person");
    }
}
