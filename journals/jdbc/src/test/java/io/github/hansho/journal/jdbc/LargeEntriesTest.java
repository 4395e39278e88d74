package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.journal.record.Verification;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are read together by their bytes, too, so that a page of the largest fits into memory. */
class LargeEntriesTest {

    @TempDir
    Path folder = Path.of("");

    /** About 15 MB in UTF-8. */
    private static Batch large(long revision) {
        String[] notes = Collections.nCopies(5, "半".repeat(1_000_000)).toArray(String[]::new);
        return Notes.batch(Notes.append(Notes.A, revision, notes));
    }

    private static void isReadInPages(Stores store) {
        for (int i = 0; i < 3; i++) {
            Notes.keep(store.journal(), large(5L * i).appends().get(0));
        }
        List<Integer> pages = new ArrayList<>();
        List<Entry> page = store.journal().after(0, Optional.empty(), 100);
        while (!page.isEmpty()) {
            pages.add(page.size());
            page = store.journal().after(page.get(page.size() - 1).position(), Optional.empty(), 100);
        }
        assertThat(pages).containsExactly(2, 1);
        Verification verification = store.verify(List.of());
        assertThat(verification.entries()).isEqualTo(3);
        assertThat(verification.isSound()).isTrue();
    }

    @Test
    void fromAFile() {
        try (Stores file = Stores.sqlite(folder.resolve("journal.db"))) {
            isReadInPages(file);
        }
    }

    @Test
    void fromADatabase() {
        try (Stores database = Stores.postgres()) {
            isReadInPages(database);
        }
    }
}
