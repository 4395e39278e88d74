package io.github.hansho.journal.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.record.RecordException.Problem;
import io.github.hansho.workflow.journal.Batch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a record line by line, and verifies it on the way; memory does not grow with its length. */
public final class RecordReader {

    private static final JsonMapper JSON = Jackson2.mapper();

    private final FactLines lines;

    /** Creates a reader that reads facts as told. */
    public RecordReader(FactLines lines) {
        this.lines = lines;
    }

    /** Where the batches of a record go. */
    interface Sink {
        void take(long line, Batch batch);
    }

    /**
     * Verifies a record, also against heads that were kept elsewhere.
     *
     * @throws RecordException if it is no record, or a line of it is none
     */
    public Verification verify(InputStream in, List<Head> keptElsewhere, LongConsumer progress) throws IOException {
        return read(in, keptElsewhere, false, (line, batch) -> {}, progress);
    }

    Verification read(InputStream in, List<Head> keptElsewhere, boolean strict, Sink sink, LongConsumer progress)
            throws IOException {
        Lines source = new Lines(in);
        Optional<String> only = header(source.next(), source.number());
        Verifier verifier = new Verifier(keptElsewhere);
        byte[] line = source.next();
        while (line != null && !startsWith(line, EntryLine.END)) {
            EntryLine entry = EntryLine.of(line, source.number());
            Batch batch = batch(entry, source.number());
            if (only.isPresent() && !only.get().equals(batch.tenant())) {
                throw new RecordException(
                        Problem.FOREIGN_TENANT,
                        source.number(),
                        RecordTexts.of("foreign-tenant", "tenant", batch.tenant(), "of", only.get()));
            }
            verifier.next(
                    new ChainedEntry(source.number(), batch.tenant(), entry.sequence(), entry.hash(), entry.body()));
            if (strict) {
                refuseBroken(verifier, source.number());
            }
            sink.take(source.number(), batch);
            progress.accept(source.number() - 1);
            line = source.next();
        }
        if (line == null) {
            throw new RecordException(Problem.CUT, source.number(), RecordTexts.of("cut"));
        }
        List<Head> heads = end(line, source.number());
        if (source.next() != null) {
            throw new RecordException(Problem.UNREADABLE, source.number(), RecordTexts.of("behind-end"));
        }
        Verification verification = verifier.end(heads);
        if (strict && !verification.isSound()) {
            throw new RecordException(
                    Problem.BROKEN_CHAIN,
                    source.number() - 1,
                    verification.breaches().get(0).words());
        }
        return verification;
    }

    private Batch batch(EntryLine entry, long number) {
        try {
            Batch batch = EntryForm.read(entry.body(), lines);
            if (!Arrays.equals(EntryForm.of(batch, lines).body(), entry.body())) {
                throw new RecordException(Problem.UNREADABLE, number, RecordTexts.of("another-form"));
            }
            return batch;
        } catch (EntryUnreadableException e) {
            throw new RecordException(
                    Problem.UNREADABLE, number, RecordTexts.of("unreadable", "detail", e.reason()), e);
        }
    }

    private static void refuseBroken(Verifier verifier, long number) {
        List<Breach> breaches = verifier.end(List.of()).breaches();
        if (!breaches.isEmpty()) {
            throw new RecordException(
                    Problem.BROKEN_CHAIN, number, breaches.get(0).words());
        }
    }

    private static Optional<String> header(byte @Nullable [] line, long number) {
        JsonNode header = line == null || line.length > 10_000 ? null : tree(line);
        if (header == null || !"journal".equals(header.path("hansho").asText())) {
            throw new RecordException(Problem.NO_RECORD, number, RecordTexts.of("no-record"));
        }
        int version = header.path("version").asInt();
        if (version != RecordWriter.VERSION) {
            throw new RecordException(
                    Problem.NEWER,
                    number,
                    RecordTexts.of("newer", "version", header.path("version"), "allowed", RecordWriter.VERSION));
        }
        return Optional.ofNullable(header.get("tenant")).map(JsonNode::asText);
    }

    private static List<Head> end(byte[] line, long number) {
        JsonNode end = tree(line);
        List<Head> heads = new ArrayList<>();
        try {
            for (JsonNode head : end == null ? List.<JsonNode>of() : end.path("end")) {
                heads.add(new Head(
                        head.path("tenant").asText(),
                        head.path("entries").asLong(),
                        Hash.parse(head.path("hash").asText())));
            }
        } catch (IllegalArgumentException e) {
            throw new RecordException(
                    Problem.UNREADABLE, number, RecordTexts.of("bad-end", "detail", String.valueOf(e.getMessage())), e);
        }
        if (end == null || !end.path("end").isArray()) {
            throw new RecordException(Problem.UNREADABLE, number, RecordTexts.of("bad-end", "detail", "{\"end\":[…]}"));
        }
        return heads;
    }

    /**
     * Returns heads that were written one a line by {@link RecordWriter#toJson}.
     *
     * @throws RecordException if a line is none
     */
    public static List<Head> heads(InputStream in) throws IOException {
        Lines source = new Lines(in);
        List<Head> heads = new ArrayList<>();
        for (byte[] line = source.next(); line != null; line = source.next()) {
            if (line.length > 0) {
                String wrapped = "{\"end\":[" + new String(line, StandardCharsets.UTF_8) + "]}";
                heads.addAll(end(wrapped.getBytes(StandardCharsets.UTF_8), source.number()));
            }
        }
        return heads;
    }

    private static @Nullable JsonNode tree(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.mismatch(line, 0, start.length, start, 0, start.length) < 0;
    }
}
