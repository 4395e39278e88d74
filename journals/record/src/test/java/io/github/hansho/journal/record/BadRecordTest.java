package io.github.hansho.journal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.journal.record.RecordException.Problem;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no record, or not a whole one, is refused with the line at which it shows. */
class BadRecordTest {

    private final String record = Kept.record(Kept.journal(), Optional.of("kaede"));

    private static RecordException refused(String text) {
        return catchThrowableOfType(RecordException.class, () -> Kept.imported(text));
    }

    private static void isRefused(String text, Problem problem, long line) {
        RecordException refused = refused(text);
        assertThat(refused).isNotNull().hasMessageStartingWith("record, line " + line + ": ");
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.line()).isEqualTo(line);
    }

    private String with(int line, String text) {
        List<String> lines = new ArrayList<>(record.lines().toList());
        lines.set(line - 1, text);
        return String.join("\n", lines) + "\n";
    }

    private String line(int number) {
        return record.lines().toList().get(number - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "PK\u0003\u0004",
                "{}",
                "{\"hansho\":\"plan\"}",
                "null",
                "[1]",
                "{\"hansho\":\"journal\"",
                "\u0000\u0000"
            })
    void refusesWhatIsNoRecord(String text) {
        isRefused(text, Problem.NO_RECORD, 1);
    }

    @Test
    void refusesANewerVersion() {
        isRefused(record.replaceFirst("\"version\":1", "\"version\":2"), Problem.NEWER, 1);
    }

    @Test
    void refusesARecordThatEndsBeforeItsEnd() {
        isRefused(record.substring(0, record.indexOf("{\"end\"")), Problem.CUT, 7);
        isRefused(record.substring(0, record.indexOf("{\"sequence\":3")), Problem.CUT, 4);
    }

    @Test
    void refusesALineThatIsCutOff() {
        isRefused(record.substring(0, record.indexOf("{\"sequence\":4") - 2), Problem.UNREADABLE, 4);
        isRefused(record.substring(0, record.indexOf("{\"sequence\":3") + 30), Problem.UNREADABLE, 4);
    }

    @Test
    void refusesAGap() {
        isRefused(record.replace(line(3) + "\n", ""), Problem.BROKEN_CHAIN, 3);
        assertThat(refused(record.replace(line(3) + "\n", "")))
                .hasMessage("record, line 3: entry 2 of tenant kaede is missing");
    }

    @Test
    void refusesADuplicate() {
        isRefused(with(3, line(3) + "\n" + line(3)), Problem.BROKEN_CHAIN, 4);
    }

    @Test
    void refusesAnEntryOfAnotherTenant() {
        String theirs = Kept.record(Kept.journal(), Optional.of("momiji"))
                .lines()
                .toList()
                .get(1);
        isRefused(with(4, theirs), Problem.FOREIGN_TENANT, 4);
    }

    @Test
    void refusesAnUnknownTypeOfFactUnlessItIsWanted() throws IOException {
        Journal strange = new InMemoryJournal();
        Kept.keep(strange, Kept.batch("kaede", Kept.A, 0, "known"));
        String known = Kept.record(strange);
        String body = known.substring(known.indexOf("\"entry\":") + 8, known.indexOf("}\n{\"end\""))
                .replace("\"type\":\"noted\"", "\"type\":\"told-the-moon\"");
        Head head = Head.none("kaede").then(body.getBytes(StandardCharsets.UTF_8));
        String unknown = "{\"hansho\":\"journal\",\"version\":1}\n{\"sequence\":1,\"hash\":\"" + head.hash()
                + "\",\"entry\":" + body + "}\n{\"end\":[" + RecordWriter.toJson(head) + "]}\n";
        isRefused(unknown, Problem.UNKNOWN_FACT, 2);
        Journal journal = new InMemoryJournal();
        RecordImport.into(journal, Kept.LINES).keepingUnknownFacts().from(Kept.stream(unknown), done -> {});
        assertThat(Kept.record(journal)).isEqualTo(unknown);
    }

    @Test
    void refusesALineThatNoEntryCanHaveWithoutReadingItWhole() {
        InputStream head = Kept.stream(record.substring(0, record.indexOf("{\"sequence\":3")));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        InputStream both = new SequenceInputStream(Collections.enumeration(List.of(head, endless)));
        RecordException refused = catchThrowableOfType(
                RecordException.class,
                () -> RecordImport.into(new InMemoryJournal(), Kept.LINES).from(both, done -> {}));
        assertThat(refused.problem()).isEqualTo(Problem.LINE_TOO_LONG);
        assertThat(refused.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"kind\":\"INCIDENT\"|\"kind\":\"SPACESHIP\"",
                "\"expected\":0|\"expected\":-1",
                "\"expected\":0|\"expected\":0.5",
                "\"expected\":0|\"expected\":99999999999999999999",
                "\"expected\":0|\"unexpected\":0",
                "\"nextDue\":\"2026|\"nextDue\":\"noon 2026",
                "\"claims\":[|\"claims\":{",
                "\"appends\":[|\"appends\":[1,",
                "\"facts\":[|\"facts\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "\"tenant\":\"kaede\"|\"tenant\":\"kaede\",\"tenant\":\"kaede\"",
                "{\"tenant\"|{ \"tenant\""
            })
    void refusesAnEntryThatIsNotWrittenLikeOne(String right, String wrong) {
        String line = line(2);
        assertThat(line).contains(right);
        isRefused(with(2, line.replace(right, wrong)), Problem.UNREADABLE, 2);
    }

    @Test
    void refusesWhatTheJournalHasKeptAlready() {
        Journal journal = Kept.journal();
        RecordException refused = catchThrowableOfType(
                RecordException.class,
                () -> RecordImport.into(journal, Kept.LINES).from(Kept.stream(record), done -> {}));
        assertThat(refused.problem()).isEqualTo(Problem.REFUSED);
        assertThat(refused).hasMessageContaining("kaede", "empty");
        assertThat(Kept.record(journal)).isEqualTo(Kept.record(Kept.journal()));
    }

    @Test
    void refusesAnEndThatSaysSomethingElse() {
        isRefused(record.replace("\"entries\":5", "\"entries\":6"), Problem.BROKEN_CHAIN, 7);
        isRefused(record.replace("{\"end\":[", "{\"end\":7,\"x\":["), Problem.UNREADABLE, 7);
        isRefused(record + "more\n", Problem.UNREADABLE, 8);
    }

    @Test
    void refusesAnEntryLargerThanAnyMayBe() {
        String much = "x".repeat(900_000);
        String[] notes = Collections.nCopies(20, much).toArray(String[]::new);
        EntryTooLargeException refused = catchThrowableOfType(
                EntryTooLargeException.class, () -> EntryForm.of(Kept.batch("kaede", Kept.A, 0, notes), Kept.LINES));
        assertThat(refused).hasMessageContainingAll("tenant kaede", String.valueOf(EntryForm.MOST));
        assertThat(refused.tenant()).isEqualTo("kaede");
        assertThat(refused.bytes()).isGreaterThan(EntryForm.MOST);
    }

    @Test
    void aHashIsSixtyFourDigits() {
        for (String wrong : List.of("", "a", "A".repeat(64), "g".repeat(64), "a".repeat(65))) {
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Hash.parse(wrong)))
                    .hasMessageContaining("64");
        }
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Hash.of(new byte[31])))
                .hasMessageContaining("31");
        assertThat(new ByteArrayInputStream(Hash.parse("0".repeat(64)).toBytes()))
                .hasBinaryContent(new byte[32]);
        assertThat(Hash.parse("0".repeat(64))).isEqualTo(Hash.NONE).hasSameHashCodeAs(Hash.NONE);
    }
}
