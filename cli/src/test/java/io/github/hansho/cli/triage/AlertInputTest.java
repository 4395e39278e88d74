package io.github.hansho.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file of alerts is named and counted, and the rest is read on. */
class AlertInputTest {

    private static final String GOOD = Fixture.alert(1, 0, 1);

    @TempDir
    Path folder = Path.of("");

    private Fixture run = new Fixture(folder);

    @BeforeEach
    void begin() {
        run = new Fixture(folder);
    }

    private void readsOn(int code) {
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.words()).contains("alerts +1", "unreadable +1", "= events 2", "1 of 1 groups");
    }

    @Test
    void namesFileLineAndColumnOfABrokenLine() {
        readsOn(run.suricata(GOOD + "{broken\n"));
        assertThat(run.words())
                .contains("What could not be read", "1 of 1 -")
                .containsPattern("alerts\\.jsonl:2:\\d+: this is no JSON within the limits \\(");
    }

    @Test
    void namesTheValueOfATimeAndWhatIsWanted() {
        readsOn(run.suricata(GOOD + GOOD.replace("2026", "20x6")));
        assertThat(run.words())
                .contains(
                        "alerts.jsonl:2: timestamp: time 20x6-11-22T01:00:00+0900 cannot be read, wanted is one such as"
                                + " 2026-11-22T17:00:00.123+09:00");
    }

    @Test
    void refusesATimeWithoutAZoneWhereTheMappingNamesNone() {
        String local = GOOD.replace("+0900", "");

        readsOn(run.suricata(GOOD + local));
        assertThat(run.words())
                .contains(
                        "alerts.jsonl:2: timestamp: time 2026-11-22T01:00:00 has no zone, wanted is an offset such as +09:00,"
                                + " or a zone in the mapping: {path, zone: Asia/Tokyo}");
    }

    @Test
    void takesALocalTimeInTheZoneOfTheMappingAndKnowsItsGaps() {
        Path berlin = run.write("berlin.yaml", """
                mapping: local
                id: id
                title: title
                time: {path: at, zone: Europe/Berlin}
                """);
        String alerts = """
                {"id": 1, "title": "winter", "at": "2026-01-10T12:00:00"}
                {"id": 2, "title": "gap", "at": "2026-03-29 02:30:00"}
                {"id": 3, "title": "summer", "at": "2026-07-10 12:00"}
                {"id": 4, "title": "twice", "at": "2026-10-25T02:30:00"}
                """;

        assertThat(run.read(run.write("local.jsonl", alerts), berlin)).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.words())
                .contains("2026-01-10 11:00", "2026-07-10 10:00", "2026-10-25 00:30")
                .contains(
                        "local.jsonl:2: at: time 2026-03-29 02:30:00 was never shown by clocks in Europe/Berlin, they were"
                                + " put forward; wanted is a time with its offset");
    }

    @Test
    void readsSecondsAndMillisecondsAndRefusesNumbersOfABillionDigits() {
        Path seconds =
                run.write("seconds.yaml", "{mapping: s, id: id, title: id, time: {path: at, format: epoch-seconds}}");
        String alerts = """
                {"id": "a", "at": 1795338000}
                {"id": "b", "at": "1795338000.5"}
                {"id": "c", "at": 1e999999999}
                {"id": "d", "at": "1e-999999999"}
                {"id": "e", "at": -5}
                {"id": "f", "at": 9000000000}
                {"id": "g", "at": "soon"}
                """;

        assertThat(run.read(run.write("s.jsonl", alerts), seconds)).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.words())
                .contains("alerts +2", "unreadable +5", "2026-11-22 09:00:00.500")
                .contains(
                        "s.jsonl:7: at: time soon cannot be read, wanted are seconds since 1970 such as 1795338000.123")
                .contains("s.jsonl:6: at: time 9000000000 is too far away, allowed are the years 1970 to 2199")
                .contains("s.jsonl:5: at: time -5 is too far", "s.jsonl:3: at: time 1E+999999999 cannot be read");

        run.read(run.write("ms.jsonl", "{\"detection_id\": 1, \"name\": \"n\", \"detected_ms\": \"x\"}"), Fixture.EDR);
        assertThat(run.words())
                .contains("time x cannot be read, wanted are milliseconds since 1970 such as 1795338000123");
    }

    @Test
    void namesThePathOfAValueThatIsMissing() {
        readsOn(run.suricata(GOOD + GOOD.replace("\"signature\"", "\"signatur\"")));
        assertThat(run.words()).contains("alerts.jsonl:2: alert.signature: there is no value here, and one is needed");
    }

    @Test
    void refusesANulAndBytesThatAreNotUtf8() {
        readsOn(run.suricata(GOOD + GOOD.replace("odd", "o\u0000d")));
        assertThat(run.words()).contains("alerts.jsonl:2:", "this is no JSON within the limits");

        byte[] latin = (GOOD + GOOD.replace("odd", "\u00f6dd")).getBytes(StandardCharsets.ISO_8859_1);
        readsOn(run.read(run.write("latin.jsonl", latin), Fixture.SURICATA));
        assertThat(run.words()).contains("latin.jsonl:2: the line is not in UTF-8");
    }

    @Test
    void refusesALineNestedTooDeepOneThatIsTooLongAndOneThatIsNoObject() {
        readsOn(run.suricata("{\"a\":" + "[".repeat(10_000) + "\n" + GOOD));
        assertThat(run.words()).contains("alerts.jsonl:1:", "nesting depth");

        readsOn(run.suricata("{\"a\":\"" + "x".repeat(5_000_000) + "\"}\n" + GOOD));
        assertThat(run.words()).contains("alerts.jsonl:1: the line is too long, allowed are 4194304 bytes");

        readsOn(run.suricata("[]".substring(1).replace(']', '7') + "\n" + GOOD));
        assertThat(run.words()).contains("alerts.jsonl:1: the event is NUMBER, wanted is an object");
    }

    @Test
    void readsAnArrayAndAByteOrderMarkAndBlankLines() {
        String array = "\uFEFF\n[" + Fixture.alert(1, 0, 1) + "," + Fixture.alert(1, 1, 2) + "]\n";

        assertThat(run.suricata(array)).isEqualTo(ExitCode.OK);
        assertThat(run.words()).contains("alerts +2", "1 of 1 groups");
        assertThat(run.suricata("\n".repeat(100_000) + GOOD + "\r\n\n")).isEqualTo(ExitCode.OK);
        assertThat(run.words()).contains("= events 1");
    }

    @Test
    void saysWhereAnArrayCannotBeReadOn() {
        readsOn(run.suricata("[" + GOOD + ",\n{broken]"));
        assertThat(run.words()).contains("alerts.jsonl:3:", "the array cannot be read on from here (Unexpected");
        readsOn(run.suricata("[" + GOOD));
        assertThat(run.words()).contains("the array cannot be read on from here (Unexpected end-of-input");
        readsOn(run.suricata("[" + GOOD + "]\n" + GOOD));
        assertThat(run.words()).contains("alerts.jsonl:3:1: the array ends before this, and nothing may follow it");
        run.read(run.write("bad.json", new byte[] {'[', '"', (byte) 0xFF, '"', ']'}), Fixture.SURICATA);
        assertThat(run.words()).contains("bad.json: the array is not in UTF-8 and cannot be read on");
    }

    @Test
    void showsTheFirstHundredProblemsAndSaysHowManyThereAre() {
        run.suricata("{\n".repeat(250));

        assertThat(run.words()).contains("unreadable +250", "100 of 250", "alerts.jsonl:100:");
        assertThat(run.words()).doesNotContain("alerts.jsonl:101:");
    }

    @Test
    void readsGzipAndSaysWhereItIsDamaged() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = zipped.toByteArray();

        assertThat(run.read(run.write("a.gz", whole), Fixture.SURICATA)).isEqualTo(ExitCode.OK);
        assertThat(run.words()).contains("alerts +1");
        assertThat(run.read(run.write("b.gz", Arrays.copyOf(whole, whole.length - 9)), Fixture.SURICATA))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("b.gz: the gzip file is cut off or damaged (")
                .contains("fetch it again");
    }

    @Test
    void saysThatAFileIsNotThereOrIsADirectoryOrCannotBeWritten() {
        Path alerts = run.write("alerts.jsonl", GOOD);

        assertThat(run.read(folder.resolve("none"), Fixture.SURICATA)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("none: there is no such file, or it may not be read");
        assertThat(run.read(folder, Fixture.SURICATA)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(": this is a directory, wanted is a file");
        assertThat(run.read(alerts, folder, "--lang", "ja")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(": これはディレクトリです");
        assertThat(run.read(alerts, Fixture.SURICATA, "-o", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("the file cannot be written (");
        assertThat(run.read(
                        alerts, Fixture.SURICATA, "-o", folder.resolve("no/x").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("there is no such directory to write into");
    }
}
