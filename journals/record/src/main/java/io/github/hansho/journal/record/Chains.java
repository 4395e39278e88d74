package io.github.hansho.journal.record;

import io.github.hansho.core.json.FactLines;
import io.github.hansho.workflow.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The entries of a journal that keeps no chain, chained while they are read. Pages have to be asked for in order, from the
 * beginning.
 */
public final class Chains implements LongFunction<List<ChainedEntry>> {

    private static final int PAGE = 64;

    private final Journal journal;
    private final Optional<String> tenant;
    private final FactLines lines;
    private final Map<String, Head> heads = new HashMap<>();

    /** Begins with the first entry of a journal, of one tenant or of all. */
    public Chains(Journal journal, Optional<String> tenant, FactLines lines) {
        this.journal = journal;
        this.tenant = tenant;
        this.lines = lines;
    }

    @Override
    public List<ChainedEntry> apply(long position) {
        return journal.after(position, tenant, PAGE).stream()
                .map(entry -> {
                    byte[] body = EntryForm.of(entry.batch(), lines).body();
                    Head head = heads.getOrDefault(entry.tenant(), Head.none(entry.tenant()))
                            .then(body);
                    heads.put(entry.tenant(), head);
                    return new ChainedEntry(entry.position(), entry.tenant(), head.entries(), head.hash(), body);
                })
                .toList();
    }
}
