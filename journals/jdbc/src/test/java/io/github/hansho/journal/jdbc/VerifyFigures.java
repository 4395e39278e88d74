package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.ChainedEntry;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Entries verified a second, against reading the same rows and hashing their bytes. */
final class VerifyFigures {

    private static final int ENTRIES = 200_000;

    private VerifyFigures() {}

    static void measure(JournalFigures figures) throws Exception {
        Path file = FirstCommandFigures.filled(figures, ENTRIES);
        try (SqliteJournal journal = SqliteJournal.withTables(file, same -> same)) {
            JournalFigures.compare(
                    "verify, SQLite, against bare read and SHA-256",
                    "entries a second",
                    () -> verified(journal),
                    () -> bare(journal));
        }
    }

    private static double verified(SqliteJournal journal) {
        long start = System.nanoTime();
        if (!journal.verify(List.of(), done -> {}).isSound()) {
            throw new IllegalStateException("what is measured is not sound");
        }
        return ENTRIES * 1e9 / (System.nanoTime() - start);
    }

    private static double bare(SqliteJournal journal) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        long start = System.nanoTime();
        List<ChainedEntry> page = journal.chained(0, Optional.empty(), 500);
        while (!page.isEmpty()) {
            for (ChainedEntry entry : page) {
                sha.update(entry.body());
                sha.digest();
            }
            page = journal.chained(page.get(page.size() - 1).position(), Optional.empty(), 500);
        }
        return ENTRIES * 1e9 / (System.nanoTime() - start);
    }
}
