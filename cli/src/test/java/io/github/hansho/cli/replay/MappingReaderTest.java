package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.reporting.ticket.Milestone;
import io.github.hansho.reporting.ticket.TicketPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

    @Test
    void readsColumnsStatesAndDurations() {
        Mapping mapping = MappingReader.read("map.yaml", Fixture.MAPPING);
        TicketPlan plan = mapping.plan().build();

        assertThat(mapping.name()).isEqualTo("help desk");
        assertThat(mapping.format()).isEqualTo(new FileFormat(StandardCharsets.UTF_8, ',', '"'));
        assertThat(mapping.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(mapping.contiguous()).isEmpty();
        assertThat(mapping.columns())
                .extracting(Mapping.ColumnUse::column)
                .containsExactly("ticket", "state", "changed", "group", "resolved");
        assertThat(plan.states(TicketPlan.StateSet.FINISHED)).isEqualTo(Set.of("solved", "closed"));
        assertThat(plan.durations()).singleElement().satisfies(duration -> {
            assertThat(duration.from()).isEqualTo(new Milestone.FirstRow());
            assertThat(duration.to()).isEqualTo(new Milestone.Column("resolved"));
            assertThat(duration.label().in(Locale.JAPANESE)).isEqualTo("解決まで");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"servicenow-audit.yaml", "helpdesk-events.yaml", "problem-events.yaml"})
    void readsTheMappingsThatComeAsExamples(String name) {
        Path file = RealData.ofRepository("examples/mappings/" + name);

        assertThat(Logs.mapping(file).columns()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    case: ticket | x: 1 | key case is missing, a mapping needs case, state and time
                    state: state | state: [a, b, c] | 3 columns are given, allowed are one for the state, or two with the sub-state
                    format: uuuu-MM-dd HH:mm | format: uuuu-MM-dd | format uuuu-MM-dd cannot be used (it does not say date and time of day), wanted is a pattern such as uuuu-MM-dd HH:mm:ss, or one of iso, iso-local, epoch-seconds, epoch-millis
                    , format: uuuu-MM-dd HH:mm | `` | format is missing, wanted is a pattern such as uuuu-MM-dd HH:mm:ss, or one of iso, iso-local, epoch-seconds, epoch-millis
                    , zone: Asia/Tokyo | `` | format uuuu-MM-dd HH:mm has no offset and there is no zone, wanted is a zone such as Asia/Tokyo or +09:00
                    Asia/Tokyo | Asia/Edo | zone Asia/Edo is unknown, wanted is one such as Asia/Tokyo or +09:00
                    Asia/Tokyo | Asia/Tokyo, gap: skip | skip is not allowed here, allowed are unknown, earlier, later
                    column: changed, | `` | key column is missing, wanted is the name of a column of the log
                    {resolved: resolved} | {firstRow: resolved} | milestone firstRow cannot have this name, it is taken
                    to: resolved | to: paid | milestone paid is unknown, allowed are firstRow, lastRow, {firstRowIn: [state]}, {firstRowNotIn: [state]}, {lastRowIn: [state]} and the milestones resolved
                    from: firstRow, | `` | key from is missing, a duration needs from and to
                    from: firstRow | from: {firstRowIn: [a], lastRowIn: [b]} | 2 keys are given, wanted is one of firstRowIn, firstRowNotIn, lastRowIn
                    name: help desk | file: {charset: EBCDIC-9} | charset EBCDIC-9 is unknown, wanted is one that Java knows, such as UTF-8, windows-31j, EUC-JP, UTF-16
                    name: help desk | file: {separator: ab} | "ab" is not allowed here, wanted is one printable character, or tab
                    name: help desk | file: {separator: '"'} | separator and quote are both ", they have to differ
                    name: help desk | contiguous: perhaps | perhaps is not allowed here, allowed are true, false
                    name: help desk | percentiles: {method: R-8} | R-8 is not allowed here, allowed are R-7, nearest-rank
                    name: help desk | percentiles: {floor: 0} | 0 is no number, wanted is a whole number from 1 to 999999
                    name: help desk | marks: {late: {column: group}} | wanted is either is (the word that means yes) or above (the number above which it is yes)
                    name: help desk | marks: {late: {column: group, above: many}} | many is no number, wanted is a number such as 0
                    name: help desk | marks: {late: {column: group, above: 0, seen: twice}} | twice is not allowed here, allowed are nothing, reopened, reassigned
                    """)
    void refusesWithWhatIsAllowed(String part, String other, String message) {
        String text = Fixture.MAPPING.replace(part, other);
        assertThat(text).isNotEqualTo(Fixture.MAPPING);

        assertThatThrownBy(() -> MappingReader.read("map.yaml", text))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        error -> assertThat(error.problems())
                                .extracting(problem -> problem.message().in(Locale.ENGLISH))
                                .contains(message));
    }

    @Test
    void saysEverythingAtOnceWithLineAndColumn() {
        String text = Fixture.MAPPING
                .replace("Asia/Tokyo", "Mars/Olympus")
                .replace("to: resolved", "to: paid")
                .replace("segments", "segment");

        assertThatThrownBy(() -> MappingReader.read("map.yaml", text))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        error -> assertThat(error.problems())
                                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.path())
                                .isEqualTo(List.of(
                                        "5:57 time.zone", "14:43 durations.first-to-resolved.to", "15:1 segment")));
    }

    @Test
    void saysItInJapanese() {
        assertThatThrownBy(() -> MappingReader.read("map.yaml", Fixture.MAPPING.replace("Asia/Tokyo", "Asia/Edo")))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        error -> assertThat(error.problems().get(0).in(Locale.JAPANESE))
                                .isEqualTo("map.yaml:5:57: time.zone: zone Asia/Edo は不明です。"
                                        + "Asia/Tokyo や +09:00 のように書いてください"));
    }
}
