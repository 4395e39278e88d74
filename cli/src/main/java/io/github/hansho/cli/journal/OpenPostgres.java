package io.github.hansho.cli.journal;

import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A journal in a database. */
record OpenPostgres(PostgresJournal journal) implements OpenJournal {

    @Override
    public List<ChainedEntry> chained(long position, Optional<String> tenant, int limit) {
        return journal.chained(position, tenant, limit);
    }

    @Override
    public List<Head> heads() {
        return journal.heads();
    }

    @Override
    public Verification verify(List<Head> keptElsewhere, LongConsumer progress) {
        return journal.verify(keptElsewhere, progress);
    }

    @Override
    public void close() {
        // Each operation gave its connection back.
    }
}
