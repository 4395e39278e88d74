package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.ticket.Defect;
import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.OwnershipFigures;
import io.github.hansho.reporting.ticket.TicketState;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogReaderTest {

    @TempDir
    Path folder = Path.of("");

    private Fixture fixture() {
        return Fixture.in(folder);
    }

    @Test
    void readsRowsTimesMilestonesAndGroups() {
        TicketSummary summary = fixture().read();

        assertThat(summary.shape().rows()).isEqualTo(7);
        assertThat(summary.shape().cases()).isEqualTo(2);
        assertThat(summary.shape().first()).contains(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(summary.states().last()).containsOnlyKeys(TicketState.of("closed"), TicketState.of("working"));
        assertThat(summary.ownership().orElseThrow().changes()).isEqualTo(1);
        assertThat(((Summary.Known) summary.all().durations().get(0).reached()).max())
                .isEqualTo(55 * 60_000L);
        assertThat(summary.all().durations().get(0).open()).isEqualTo(1);
        assertThat(summary.defects()).isEmpty();
    }

    @Test
    void readsTheSameFromAGzipFile() {
        Fixture zipped = fixture().withLog(Fixture.zipped(fixture().log()));

        assertThat(zipped.read().all())
                .usingRecursiveComparison()
                .isEqualTo(fixture().read().all());
    }

    @Test
    void readsWindows31jAndOtherSeparatorsAndAByteOrderMark() {
        String log = Fixture.LOG.replace("desk", "監視班①").replace(',', '\t');
        Fixture japanese = fixture()
                .mapping("nulls:", "file: {charset: windows-31j, separator: tab}\nnulls:")
                .withLog(log, Charset.forName("windows-31j"));
        Fixture marked = fixture().withLog("\uFEFF" + Fixture.LOG.replace("desk", "監視班①"));

        assertThat(japanese.read().ownership().orElseThrow().times())
                .extracting(OwnershipFigures.GroupTime::group)
                .contains("監視班①");
        assertThat(marked.read().ownership()).isEqualTo(japanese.read().ownership());
    }

    @Test
    void findsOutThatRowsStandApartAndKeepsTicketsTogether() {
        String late = Fixture.LOG + "T1,2026-03-04 09:00,working,,desk\n";

        TicketSummary found = fixture().withLog(late).read();
        TicketSummary told = fixture()
                .withLog(late)
                .mapping("group: group", "contiguous: true\ngroup: group")
                .read();

        assertThat(found.shape().contiguous()).isFalse();
        assertThat(found.all().cases()).isEqualTo(2);
        assertThat(told.count(DefectKind.CASE_CAME_BACK)).isEqualTo(1);
    }

    @Nested
    class CountsAndKeeps {

        @Test
        void rowsWithTooFewOrTooManyFields() {
            TicketSummary summary = fixture()
                    .withLog(Fixture.LOG + "T3,2026-03-02 11:00\nT4,a,b,c,d,e\n\n")
                    .read();

            assertThat(summary.shape().setAside()).isEqualTo(2);
            assertThat(examples(summary, DefectKind.WRONG_FIELD_COUNT))
                    .containsExactly(new Defect.Place("", 9, "2 / 5"), new Defect.Place("", 10, "6 / 5"));
        }

        @Test
        void timesThatCannotBeRead() {
            TicketSummary summary = fixture()
                    .withLog(Fixture.LOG + "T3,2026-02-30 11:00,new,,\n")
                    .read();

            assertThat(examples(summary, DefectKind.UNREADABLE_TIME))
                    .containsExactly(new Defect.Place("T3", 9, "changed = 2026-02-30 11:00"));
            assertThat(examples(summary, DefectKind.NO_TIME)).containsExactly(new Defect.Place("T3", 9, ""));
            assertThat(summary.shape().cases()).isEqualTo(3);
        }

        @Test
        void timesThatTheClocksSkippedOrShowedTwice() {
            Fixture berlin = fixture()
                    .mapping("Asia/Tokyo", "Europe/Berlin")
                    .withLog(Fixture.HEADER + "T1,2026-03-29 02:30,new,,\nT1,2026-10-25 02:30,closed,,\n");

            assertThat(examples(berlin.read(), DefectKind.TIME_IN_GAP))
                    .containsExactly(new Defect.Place("T1", 2, "changed = 2026-03-29 02:30"));
            assertThat(examples(berlin.read(), DefectKind.TIME_TWICE))
                    .containsExactly(new Defect.Place("T1", 3, "changed = 2026-10-25 02:30"));
            assertThat(berlin.read().count(DefectKind.NO_TIME)).isEqualTo(1);
            assertThat(berlin.mapping("Europe/Berlin", "Europe/Berlin, gap: later")
                            .read()
                            .count(DefectKind.NO_TIME))
                    .isZero();
        }

        @Test
        void mixedLineEnds() {
            TicketSummary summary = fixture()
                    .withLog(Fixture.LOG.replaceFirst("\n", "\r\n") + "\"T\n3\",2026-03-02 11:00,new,,\r")
                    .read();

            assertThat(examples(summary, DefectKind.MIXED_LINE_ENDS))
                    .containsExactly(new Defect.Place("", 0, "7 LF, 1 CRLF, 1 CR"));
            assertThat(summary.shape().cases()).isEqualTo(3);
        }

        @Test
        void numbersThatAreNone() {
            TicketSummary summary = fixture()
                    .mapping("group: group", "sequence: group")
                    .mapping("segments: [group]", "")
                    .read();

            assertThat(summary.count(DefectKind.UNREADABLE_NUMBER)).isEqualTo(6);
        }
    }

    @Nested
    class Refuses {

        @Test
        void aFileWithoutAColumnThatTheMappingNames() {
            assertProblems(
                    fixture().withLog("ticket,changed,status\nT1,2026-03-02 09:00,new\n"),
                    "map.yaml:4:8: column state is not in " + folder.resolve("log.csv")
                            + ", which has ticket, changed, status",
                    "map.yaml:6:8: column group is not in " + folder.resolve("log.csv")
                            + ", which has ticket, changed, status",
                    "map.yaml:7:24: column resolved is not in " + folder.resolve("log.csv")
                            + ", which has ticket, changed, status");
        }

        @Test
        void aColumnThatIsThereTwice() {
            assertProblems(
                    fixture().withLog("ticket,changed,state,resolved,group,state\n"),
                    "map.yaml:4:8: column state is more than once in " + folder.resolve("log.csv"));
        }

        @Test
        void brokenQuotes() {
            assertProblems(
                    fixture().withLog(Fixture.LOG + "\"T3\"x,2026-03-02 11:00,new,,\n"),
                    log(9)
                            + "the record that begins here has broken quotes or is too long (unexpected character after closing"
                            + " quote: 'x' (0x78)); repair it or state the right quote");
            assertProblems(
                    fixture().withLog(Fixture.LOG + "\"T3,2026-03-02 11:00,new,,\n"),
                    log(9)
                            + "the record that begins here has broken quotes or is too long (unclosed quoted field at end of"
                            + " input); repair it or state the right quote");
        }

        @Test
        void aNulAndBytesThatAreNoCharacters() {
            assertProblems(
                    fixture().withLog(Fixture.LOG + "T3,\0,new,,\n"),
                    log(9) + "there is a NUL character; state the charset the file was written in, or repair the file");
            byte[] japanese = (Fixture.LOG + "T3,2026-03-02 11:00,受付,,\n").getBytes(Charset.forName("windows-31j"));
            assertProblems(
                    fixture().withLog(japanese),
                    log(9) + "the bytes 8E are no character in UTF-8; state the charset the file was written in");
        }

        @Test
        void anEmptyFileAndNone() {
            assertProblems(fixture().withLog(""), log(0) + "the file is empty, a header line is wanted");
            Mapping mapping = MappingReader.read("map.yaml", Fixture.MAPPING);
            LogReader reader =
                    new LogReader(folder.resolve("none.csv"), mapping, null, new Progress(Logs.silent(), ""));
            assertThatThrownBy(() -> reader.read(Optional.empty()))
                    .hasMessage(folder.resolve("none.csv") + ": there is no such file, or it may not be read");
        }

        @Test
        void aGzipFileThatIsCutOff() {
            byte[] zipped = Fixture.zipped(Fixture.LOG.repeat(50).getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> fixture()
                            .withLog(Arrays.copyOf(zipped, zipped.length - 20))
                            .read())
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("the gzip file is cut off or damaged");
        }

        @Test
        void aColumnOfStatesThatIsNone() {
            StringBuilder log = new StringBuilder(Fixture.HEADER);
            for (int i = 0; i < 2_001; i++) {
                log.append("T1,2026-03-02 11:00,state ").append(i).append(",,\n");
            }
            assertProblems(
                    fixture().withLog(log.toString()),
                    log(2_002)
                            + "there are more than 2000 different values of state, the first too many is \"state 2000\"; name"
                            + " the right column in the mapping");
        }

        private String log(int line) {
            return folder.resolve("log.csv") + (line == 0 ? "" : ":" + line) + ": ";
        }
    }

    private static void assertProblems(Fixture fixture, String... problems) {
        assertThatThrownBy(fixture::read)
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        error -> assertThat(error.problems())
                                .map(Object::toString)
                                .containsExactly(problems));
    }

    private static List<Defect.Place> examples(TicketSummary summary, DefectKind kind) {
        return summary.defects().stream()
                .filter(defect -> defect.kind() == kind)
                .flatMap(defect -> defect.examples().stream())
                .toList();
    }
}
