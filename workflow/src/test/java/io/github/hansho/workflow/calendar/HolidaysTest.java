package io.github.hansho.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.condition.Truth;
import io.github.hansho.workflow.yaml.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private static final String TEXT = "国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日\r\n1955/1/15,成人の日\r\n";
    private static final LocalDate NEW_YEAR = LocalDate.parse("1955-01-01");

    private static List<String> problems(String text) {
        HolidaysException refused = catchThrowableOfType(HolidaysException.class, () -> Holidays.csv("h.csv", text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.problems())
                .allSatisfy(problem ->
                        assertThat(problem.message().in(Locale.JAPANESE)).matches("(?s).*[\\p{IsHiragana}].*"));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTheListOfTheCabinetOfficeAsItComes() {
        Holidays list = Holidays.csv("syukujitsu.csv", TEXT);
        assertThat(list.days())
                .containsExactly(Map.entry(NEW_YEAR, "元日"), Map.entry(LocalDate.parse("1955-01-15"), "成人の日"));
        assertThat(list.label(NEW_YEAR)).hasValue("元日");
        assertThat(list.label(NEW_YEAR.plusDays(1))).isEmpty();
        assertThat(list).hasToString("holidays syukujitsu.csv, 2 from 1955-01-01 to 1955-01-15");
    }

    @Test
    void readsBytesInCp932AndInUtf8WithAndWithoutAMark() {
        for (byte[] bytes : List.of(
                TEXT.getBytes(Charset.forName("windows-31j")),
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))) {
            assertThat(Holidays.csv("h.csv", bytes).days())
                    .isEqualTo(Holidays.csv("h.csv", TEXT).days());
            assertThat(Holidays.decode("h.csv", bytes)).isEqualTo(TEXT);
        }
        assertThat(Holidays.csv("h.csv", "\uFEFF" + TEXT).days()).hasSize(2);
    }

    @Test
    void refusesBytesThatAreNeitherAndSaysWhere() {
        byte[] bytes = (TEXT + "1955/3/21,").getBytes(Charset.forName("windows-31j"));
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0x82;
        broken[bytes.length + 1] = (byte) 0xFF;
        assertThatThrownBy(() -> Holidays.csv("h.csv", broken))
                .isInstanceOf(HolidaysException.class)
                .hasMessage("list of holidays h.csv has 1 problem\n"
                        + "  h.csv:4:1: these bytes are neither UTF-8 nor CP932; save the file in one of them");
        assertThatThrownBy(() -> Holidays.csv("h.csv", new byte[(4 << 20) + 1]))
                .isInstanceOf(HolidaysException.class)
                .hasMessageContaining("h.csv:1:1: the file has 4194305 bytes, allowed are 4194304");
    }

    @Test
    void saysWhatToDoWhereTheRuntimeLacksCp932() {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-31j"));
        assertThatThrownBy(() -> HolidayBytes.decode("h.csv", bytes, Optional.empty()))
                .isInstanceOf(HolidaysException.class)
                .hasMessageEndingWith("h.csv:1:1: these bytes are not UTF-8, and this runtime cannot read CP932; save"
                        + " the file as UTF-8, or add the module jdk.charsets");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1955/2/30,x | h.csv:2:1: 1955/2/30 is no date of the calendar, write year/month/day, for instance 2026/11/23",
                "55/2/3,x | h.csv:2:1: 55/2/3,x is no holiday, write date and name, for instance 2026/11/23,勤労感謝の日",
                "<html> | h.csv:2:1: <html> is no holiday, write date and name, for instance 2026/11/23,勤労感謝の日",
                "1955/2/3, | h.csv:2:1: the holiday of 1955-02-03 has no name, write one after the comma",
                "1955/1/1,x | h.csv:2:1: date 1955-01-01 is here for the second time, keep one"
            })
    void refusesALineThatIsNone(String line, String english) {
        assertThat(problems("1955/1/1,元日\n" + line + "\n")).containsExactly(english);
    }

    @Test
    void saysAllThatIsWrongAtOnceButNotForEver() {
        assertThat(problems("a,b\nc,d\n\n1955/1/1\n")).hasSize(2);
        assertThat(problems("x\n".repeat(5_000))).hasSize(100);
        assertThat(problems("x\n".repeat(20_001))).containsExactly("h.csv:20001:1: the file has more than 20000 lines");
        assertThat(problems("a,b\n"))
                .containsExactly(
                        "h.csv:1:1: no holiday is listed here, write at least one line such as 2026/11/23,勤労感謝の日");
    }

    @Test
    void doesNotKnowBeforeItsFirstDateAndPastItsHorizon() {
        Holidays list = Holidays.csv("h.csv", TEXT);
        assertThat(list.isHoliday(NEW_YEAR.minusDays(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(list.isHoliday(NEW_YEAR)).isEqualTo(Truth.TRUE);
        assertThat(list.isHoliday(NEW_YEAR.plusDays(1))).isEqualTo(Truth.FALSE);
        assertThat(list.isHoliday(LocalDate.parse("1955-01-16"))).isEqualTo(Truth.UNKNOWN);
        Holidays declared = list.known(LocalDate.parse("1955-01-01"), LocalDate.parse("1955-12-31"));
        assertThat(declared.isHoliday(LocalDate.parse("1955-01-16"))).isEqualTo(Truth.FALSE);
        assertThat(declared.knownUntil()).isEqualTo(LocalDate.parse("1955-12-31"));
        assertThat(declared.isHoliday(LocalDate.parse("1956-01-01"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void refusesADeclarationThatLeavesOutADateListed() {
        Holidays list = Holidays.csv("h.csv", TEXT);
        assertThatThrownBy(() -> list.known(NEW_YEAR, NEW_YEAR.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("list of holidays h.csv is declared from 1955-01-01 to 1955-01-02, that has to hold every"
                        + " date listed");
        assertThatThrownBy(() -> Holidays.of("jp", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("list of holidays jp has no dates, list one or declare which dates it speaks for");
    }
}
