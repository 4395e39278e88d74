package io.github.hansho.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.journal.record.Breach.Kind;
import io.github.hansho.workflow.journal.InMemoryJournal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the past is named: by what was done, and by the first entry it was done to. */
class VerifyTest {

    private final String record = Kept.record(Kept.journal(), Optional.of("kaede"));

    private Optional<Breach> after(Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(record.lines().toList());
        change.accept(lines);
        return Kept.verified(String.join("\n", lines) + "\n").breaches().stream()
                .findFirst();
    }

    private static Optional<Breach> breach(Kind kind, long sequence) {
        return Optional.of(new Breach(kind, "kaede", sequence));
    }

    @Test
    void findsNothingInASoundRecord() throws IOException {
        Verification sound = Kept.verified(record);
        assertThat(sound.isSound()).isTrue();
        assertThat(sound.entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void namesAnAlteredEntry(int entry) throws IOException {
        assertThat(after(lines -> lines.set(
                        entry, lines.get(entry).replace("佐藤", "佐東").replace("expected\":1,", "expected\":2,"))))
                .isEqualTo(breach(Kind.ALTERED, entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void namesAMissingEntry(int entry) throws IOException {
        assertThat(after(lines -> lines.remove(entry))).isEqualTo(breach(Kind.MISSING, entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void namesAMissingEntryWhenTheOthersAreNumberedAnew(int entry) throws IOException {
        assertThat(after(lines -> {
                    lines.remove(entry);
                    for (int i = entry; i < lines.size() - 1; i++) {
                        lines.set(i, lines.get(i).replaceFirst("\"sequence\":\\d+", "\"sequence\":" + i));
                    }
                }))
                .isEqualTo(breach(Kind.MISSING, entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void namesADoubledEntry(int entry) throws IOException {
        assertThat(after(lines -> lines.add(entry + 1, lines.get(entry)))).isEqualTo(breach(Kind.INSERTED, entry + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void namesAForgedEntryThatWasPutIn(int entry) throws IOException {
        assertThat(after(lines -> {
                    lines.add(entry, lines.get(5));
                    for (int i = entry; i < lines.size() - 1; i++) {
                        lines.set(i, lines.get(i).replaceFirst("\"sequence\":\\d+", "\"sequence\":" + i));
                    }
                }))
                .isEqualTo(breach(Kind.INSERTED, entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void namesTwoEntriesThatChangedPlaces(int entry) throws IOException {
        assertThat(after(lines -> Collections.swap(lines, entry, entry + 1))).isEqualTo(breach(Kind.REORDERED, entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void namesTheFirstEntryOfACutTail(int entry) throws IOException {
        assertThat(after(lines -> lines.subList(entry, 6).clear())).isEqualTo(breach(Kind.CUT, entry));
    }

    @Test
    void aTailCutTogetherWithTheHeadShowsOnlyAgainstAHeadKeptElsewhere() throws IOException {
        Head before = Kept.verified(record).heads().get(0);
        String cut = Kept.record(
                Kept.imported(record.substring(0, record.indexOf("{\"sequence\":4")) + "{\"end\":[]}\n"),
                Optional.of("kaede"));
        assertThat(Kept.verified(cut).isSound()).isTrue();
        assertThat(Kept.verified(cut, before).breaches()).containsExactly(new Breach(Kind.CUT, "kaede", 4));
    }

    @Test
    void aRecordWrittenAnewShowsOnlyAgainstAHeadKeptElsewhere() throws IOException {
        Head before = Kept.verified(record).heads().get(0);
        InMemoryJournal other = new InMemoryJournal();
        for (int i = 0; i < 5; i++) {
            Kept.keep(other, Kept.batch("kaede", Kept.A, i, "not what was said"));
        }
        String anew = Kept.record(other, Optional.of("kaede"));
        assertThat(Kept.verified(anew).isSound()).isTrue();
        assertThat(Kept.verified(anew, before).breaches()).containsExactly(new Breach(Kind.REWRITTEN, "kaede", 5));
    }

    @Test
    void saysWhatIsWrongInASentence() {
        for (Kind kind : Kind.values()) {
            assertThat(new Breach(kind, "kaede", 7).toString()).startsWith("entry 7 of tenant kaede ");
        }
    }
}
