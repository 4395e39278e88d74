package io.github.hansho.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTest {

    private final Journal journal = Kept.journal();

    @Test
    void carriesAJournalIntoAnotherAsItWas() throws IOException {
        Journal other = Kept.imported(Kept.record(journal));
        assertThat(other.after(0, Optional.empty(), 100)).isEqualTo(journal.after(0, Optional.empty(), 100));
        assertThat(other.find("kaede", "edr:2")).contains(Kept.B);
        assertThat(other.kept("kaede", "r-1"))
                .isEqualTo(journal.kept("kaede", "r-1"))
                .isPresent();
        Lease none = Lease.none(Kept.NOON);
        assertThat(other.due("kaede", HistoryId.Kind.INCIDENT, Kept.NOON, 10, none))
                .isEqualTo(journal.due("kaede", HistoryId.Kind.INCIDENT, Kept.NOON, 10, none));
    }

    @Test
    void isTheSameBytesAfterTheRoundTrip() throws IOException {
        String record = Kept.record(journal);
        assertThat(Kept.record(Kept.imported(record))).isEqualTo(record);
    }

    @Test
    void carriesOneTenantAlone() throws IOException {
        String record = Kept.record(journal, Optional.of("momiji"));
        Journal other = Kept.imported(record);
        assertThat(other.after(0, Optional.empty(), 100))
                .hasSize(2)
                .allMatch(entry -> entry.tenant().equals("momiji"));
        assertThat(Kept.record(other, Optional.of("momiji"))).isEqualTo(record);
    }

    @Test
    void isALineForEachEntryBetweenOneThatBeginsAndOneThatEndsIt() {
        List<String> lines = Kept.record(journal, Optional.of("momiji")).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("{\"hansho\":\"journal\",\"version\":1,\"tenant\":\"momiji\"}");
        assertThat(lines.get(1))
                .startsWith("{\"sequence\":1,\"hash\":\"")
                .contains("\"entry\":{\"tenant\":\"momiji\",");
        assertThat(lines.get(3)).startsWith("{\"end\":[{\"tenant\":\"momiji\",\"entries\":2,\"hash\":\"");
    }

    /** As anybody would who has nothing but the description. */
    @Test
    void canBeCheckedByHand() throws NoSuchAlgorithmException {
        byte[] link = new byte[32];
        for (String line : Kept.record(journal, Optional.of("kaede"))
                .lines()
                .filter(one -> one.startsWith("{\"sequence\""))
                .toList()) {
            int from = line.indexOf("\"entry\":") + 8;
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(link);
            link = sha.digest(line.substring(from, line.length() - 1).getBytes(StandardCharsets.UTF_8));
            assertThat(line).contains("\"hash\":\"" + HexFormat.of().formatHex(link) + "\"");
        }
    }

    @Test
    void anEmptyJournalHasAnEmptyRecord() throws IOException {
        String record = Kept.record(new InMemoryJournal());
        assertThat(record).isEqualTo("{\"hansho\":\"journal\",\"version\":1}\n{\"end\":[]}\n");
        assertThat(Kept.imported(record).after(0, Optional.empty(), 1)).isEmpty();
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> written = new ArrayList<>();
        RecordWriter.write(
                new Chains(journal, Optional.empty(), Kept.LINES),
                Optional.empty(),
                OutputStream.nullOutputStream(),
                written::add);
        assertThat(written).containsExactly(7L);
        List<Long> read = new ArrayList<>();
        new RecordReader(Kept.LINES).verify(Kept.stream(Kept.record(journal)), List.of(), read::add);
        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void headsAreReadAsTheyAreWritten() throws IOException {
        Head head = Head.none("ka\"ede").then("x".getBytes(StandardCharsets.UTF_8));
        assertThat(RecordReader.heads(Kept.stream(RecordWriter.toJson(head) + "\n")))
                .containsExactly(head);
    }
}
