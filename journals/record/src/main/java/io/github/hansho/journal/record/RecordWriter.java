package io.github.hansho.journal.record;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * Writes a record as JSON Lines: one that says what it is, one for each entry, and one that says how every chain ends.
 *
 * <pre>{@code
 * {"hansho":"journal","version":1,"tenant":"kaede"}
 * {"sequence":1,"hash":"9f86…","entry":{"tenant":"kaede","appends":[…]}}
 * {"end":[{"tenant":"kaede","entries":1,"hash":"9f86…"}]}
 * }</pre>
 *
 * <p>The hash is SHA-256 over the 32 bytes of the hash before and the bytes of {@code entry} as they stand in the line, so
 * anybody can check it with any tool.
 */
public final class RecordWriter {

    static final int VERSION = 1;

    private RecordWriter() {}

    /**
     * Writes entries, verifying them on the way; memory does not grow with their number.
     *
     * @param pages gives the entries after a position, in order, none at the end
     * @param tenant whose entries they are; empty for everybody's
     * @param progress is told after each page how many entries are written
     * @return how the chains end
     * @throws RecordException if the chain of an entry does not hold; what was written until then has no last line
     */
    public static List<Head> write(
            LongFunction<List<ChainedEntry>> pages, Optional<String> tenant, OutputStream to, LongConsumer progress)
            throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        put(out, "{\"hansho\":\"journal\",\"version\":" + VERSION);
        if (tenant.isPresent()) {
            put(out, ",\"tenant\":" + quoted(tenant.get()));
        }
        put(out, "}\n");
        Verifier verifier = new Verifier(List.of());
        long line = 1;
        List<ChainedEntry> page = pages.apply(0);
        while (!page.isEmpty()) {
            for (ChainedEntry entry : page) {
                verifier.next(entry);
                put(out, "{\"sequence\":" + entry.sequence() + ",\"hash\":\"" + entry.hash() + "\",\"entry\":");
                out.write(entry.raw());
                put(out, "}\n");
                line++;
            }
            refuseBroken(verifier, line);
            progress.accept(line - 1);
            page = pages.apply(page.get(page.size() - 1).position());
        }
        List<Head> heads = verifier.end(List.of()).heads();
        refuseBroken(verifier, line);
        put(out, "{\"end\":[");
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            put(out, (i == 0 ? "" : ",") + toJson(head));
        }
        put(out, "]}\n");
        out.flush();
        return heads;
    }

    /** Returns a head as one JSON object, as it stands in the last line. */
    public static String toJson(Head head) {
        return "{\"tenant\":" + quoted(head.tenant()) + ",\"entries\":" + head.entries() + ",\"hash\":\"" + head.hash()
                + "\"}";
    }

    private static void refuseBroken(Verifier verifier, long line) {
        List<Breach> breaches = verifier.end(List.of()).breaches();
        if (!breaches.isEmpty()) {
            throw new RecordException(
                    RecordException.Problem.BROKEN_CHAIN, line, breaches.get(0).words());
        }
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
