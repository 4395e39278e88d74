package io.github.hansho.journal.record;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.journal.record.RecordException.Problem;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Puts a record into a journal, entry by entry, so that histories, keys, requests and what is due are there as they were. The
 * journal must have kept nothing of the record's tenants before.
 */
public final class RecordImport {

    private final Journal journal;
    private final FactLines lines;
    private final boolean keepUnknown;
    private final Set<String> begun = new HashSet<>();

    private RecordImport(Journal journal, FactLines lines, boolean keepUnknown) {
        this.journal = journal;
        this.lines = lines;
        this.keepUnknown = keepUnknown;
    }

    /** Returns an import into a journal, which refuses facts of types that the library does not know. */
    public static RecordImport into(Journal journal, FactLines lines) {
        return new RecordImport(journal, lines, false);
    }

    /** Returns the import taking facts of unknown types as they are; commands on such incidents will be refused. */
    public RecordImport keepingUnknownFacts() {
        return new RecordImport(journal, lines, true);
    }

    /**
     * Imports a record, verifying it on the way. When it fails, everything before the line named is in the journal: verify
     * the record first, or import into a journal that can be thrown away.
     *
     * @param progress is told after each entry how many are imported
     * @return how the chains end
     * @throws RecordException if the record is broken, or the journal refuses an entry
     */
    public Verification from(InputStream in, LongConsumer progress) throws IOException {
        begun.clear();
        return new RecordReader(lines).read(in, List.of(), true, this::take, progress);
    }

    private void take(long line, Batch batch) {
        if (begun.add(batch.tenant())
                && !journal.after(0, Optional.of(batch.tenant()), 1).isEmpty()) {
            throw new RecordException(Problem.REFUSED, line, RecordTexts.of("not-empty", "tenant", batch.tenant()));
        }
        if (!keepUnknown) {
            batch.appends().forEach(append -> append.facts().forEach(fact -> refuseUnknown(line, fact)));
        }
        AppendResult result = journal.append(batch);
        if (!(result instanceof AppendResult.Kept)) {
            throw new RecordException(Problem.REFUSED, line, RecordTexts.of("refused", "detail", result));
        }
    }

    private static void refuseUnknown(long line, Fact fact) {
        if (fact instanceof Unrecognised) {
            throw new RecordException(Problem.UNKNOWN_FACT, line, RecordTexts.of("unknown-fact", "type", fact.type()));
        }
    }
}
