package io.github.hansho.journal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.hansho.core.json.Jackson2;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws of records, for any journal. */
class RecordProperties {

    @Provide
    Arbitrary<Journal> journals() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(RecordProperties::journal);
    }

    private static Journal journal(List<String> words) {
        Journal journal = new InMemoryJournal();
        for (String word : words) {
            String tenant = word.length() % 2 == 0 ? "kaede" : "momiji";
            HistoryId id = word.length() % 3 == 0 ? Kept.A : Kept.B;
            int revision = journal.read(tenant, id, 0).size();
            Kept.keep(journal, Kept.batch(tenant, id, revision, word, word));
        }
        return journal;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRecordOfAnImportedRecordIsTheSameBytes(@ForAll("journals") Journal journal) throws IOException {
        String record = Kept.record(journal);
        assertThat(Kept.record(Kept.imported(record))).isEqualTo(record);
        assertThat(Kept.verified(record).isSound()).isTrue();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aFrameTellsAllThatItsEntryTellsButTheFacts(@ForAll("journals") Journal journal) {
        for (Entry entry : journal.after(0, Optional.empty(), Integer.MAX_VALUE)) {
            EntryForm form = EntryForm.of(entry.batch(), Jackson2.lines());
            EntryOutline whole = EntryOutline.of(form.body());
            EntryOutline framed = EntryOutline.ofFrame(form.frame());
            assertThat(framed)
                    .usingRecursiveComparison()
                    .ignoringFields("parts.facts")
                    .isEqualTo(whole);
            assertThat(framed.parts())
                    .map(part -> part.facts().size())
                    .isEqualTo(whole.parts().stream()
                            .map(part -> part.facts().size())
                            .toList());
        }
    }

    @Example
    void aFrameIsNotTakenForAnEntryNorAnEntryForAFrame() {
        EntryForm form = EntryForm.of(Kept.batch("kaede", Kept.A, 0, "r-1", "one"), Jackson2.lines());
        assertThatExceptionOfType(EntryUnreadableException.class).isThrownBy(() -> EntryOutline.of(form.frame()));
        assertThatExceptionOfType(EntryUnreadableException.class).isThrownBy(() -> EntryOutline.ofFrame(form.body()));
    }

    /** Wherever a bit flips: the entry in whose line it stands is the one named, or the line is refused. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aFlippedBitIsFoundInTheEntryItStandsIn(
            @ForAll("journals") Journal journal,
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int where,
            @ForAll @IntRange(min = 0, max = 7) int bit)
            throws IOException {
        byte[] record = Kept.record(journal).getBytes(StandardCharsets.UTF_8);
        int first = new String(record, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int place = first + where % (record.length - first);
        record[place] ^= (byte) (1 << bit);
        long line = 1;
        for (int i = 0; i < place; i++) {
            line += record[i] == '\n' ? 1 : 0;
        }
        try {
            Verification found =
                    new RecordReader(Kept.LINES).verify(new ByteArrayInputStream(record), List.of(), done -> {});
            assertThat(found.isSound())
                    .as("flipped bit %d of byte %d", bit, place)
                    .isFalse();
            Statistics.label("found").collect("broken chain");
        } catch (RecordException refused) {
            assertThat(refused.line()).isBetween(line - 1, line + 1);
            Statistics.label("found").collect("line refused");
        } catch (RuntimeException other) {
            fail("flipped bit " + bit + " of byte " + place, other);
        }
        Statistics.label("found").coverage(mix -> {
            mix.check("broken chain").percentage(share -> share >= 5);
            mix.check("line refused").percentage(share -> share >= 5);
        });
    }
}
