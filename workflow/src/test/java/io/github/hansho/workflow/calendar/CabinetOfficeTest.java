package io.github.hansho.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hansho.core.condition.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real list of Japan, against figures that were counted by other means. */
@Tag("data")
class CabinetOfficeTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static byte[] data(String name) throws IOException {
        Path above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve("shared/data"))) {
            above = above.getParent();
        }
        if (above == null) {
            System.err.println("SKIPPED: shared/data is not beside the project");
        }
        assumeTrue(above != null, "shared/data is not beside the project");
        return Files.readAllBytes(
                Objects.requireNonNull(above).resolve("shared/data").resolve(name));
    }

    private static Holidays list() throws IOException {
        return Holidays.csv("syukujitsu.csv", data("holidays/jp/syukujitsu.csv"));
    }

    private static JsonNode reference() throws IOException {
        return JsonMapper.shared().readTree(data("_expected/holidays.reference.json"));
    }

    @Test
    void isReadAlikeInCp932AndInUtf8() throws IOException {
        assertThat(Holidays.csv("u", data("holidays/jp/syukujitsu.utf8.csv")).days())
                .isEqualTo(list().days());
    }

    @Test
    void hasAsManyHolidaysOfEachYearAndName() throws IOException {
        JsonNode reference = reference();
        Holidays list = list();
        assertThat(list.days()).hasSize(reference.get("japan_holidays_in_list").asInt());
        assertThat(list.knownFrom()).hasToString(reference.get("first").asString());
        assertThat(list.knownUntil()).hasToString(reference.get("last").asString());
        Map<String, Integer> perYear = new TreeMap<>();
        Map<String, Integer> perName = new TreeMap<>();
        list.days().forEach((date, name) -> {
            perYear.merge(String.valueOf(date.getYear()), 1, Integer::sum);
            perName.merge(name, 1, Integer::sum);
        });
        assertThat(perYear).hasSize(73).isEqualTo(counts(reference.get("per_year")));
        assertThat(perName).hasSize(23).isEqualTo(counts(reference.get("names")));
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }

    @Test
    void namesTheEquinoxesAndTheDayOfTheStory() throws IOException {
        Holidays list = list();
        reference()
                .get("spring_equinox")
                .properties()
                .forEach(entry -> assertThat(
                                list.label(LocalDate.parse(entry.getValue().asString())))
                        .hasValue("春分の日"));
        assertThat(list.label(LocalDate.parse("2026-11-23"))).hasValue("勤労感謝の日");
        assertThat(list.isHoliday(LocalDate.parse("2027-11-24"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void givesTheOfficeDaysOfEachMonth() throws IOException {
        Window office = Window.builder("office", TOKYO)
                .open(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0))
                .except(list())
                .build();
        int months = 0;
        for (Map.Entry<String, JsonNode> year : reference()
                .get("business_days_per_month")
                .get("jp-national-0900-1800")
                .properties()) {
            for (int month = 1; month <= year.getValue().size(); month++) {
                YearMonth which = YearMonth.of(Integer.parseInt(year.getKey()), month);
                if (which.isBefore(YearMonth.of(2027, 11))) {
                    assertThat(openings(office, which))
                            .as("%s", which)
                            .isEqualTo(year.getValue().get(month - 1).asInt());
                    months++;
                }
            }
        }
        assertThat(months).isGreaterThan(80);
    }

    private static int openings(Window office, YearMonth month) {
        Instant at = month.atDay(1).atStartOfDay(TOKYO).toInstant();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(TOKYO).toInstant();
        int openings = 0;
        while (at.isBefore(end)) {
            openings += office.at(at) == Openness.OPEN ? 1 : 0;
            at = office.nextTransition(at).orElse(end);
        }
        return openings;
    }
}
