package io.github.hansho.journal.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of an entry in bytes: one JSON object in UTF-8 without white space, its members in a fixed order, facts as the
 * library writes them.
 *
 * <pre>{@code
 * {"tenant":"kaede","request":"r-1","appends":[{"kind":"INCIDENT","id":"…","expected":0,
 *  "nextDue":"2026-11-23T03:17:00Z","claims":["alert:edr:1"],"releases":["…"],"facts":[{…},{…}]}]}
 * }</pre>
 *
 * <p>What is not there is left out. A store may keep facts apart from the rest, the frame, in which a zero byte stands for
 * each of them; a zero byte occurs nowhere else in JSON.
 */
public final class EntryForm {

    /** The most bytes of one entry: 16 MiB. */
    public static final int MOST = 16 << 20;

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] frame;
    private final List<byte[]> facts;

    private EntryForm(byte[] frame, List<byte[]> facts) {
        this.frame = frame;
        this.facts = List.copyOf(facts);
    }

    /** Returns the form of an entry that was kept in parts, taking over the bytes. */
    public static EntryForm of(byte[] frame, List<byte[]> facts) {
        return new EntryForm(frame, facts);
    }

    /**
     * Returns the form of a batch.
     *
     * @throws EntryTooLargeException if it is larger than {@link #MOST}
     * @throws UnkeepableNameException if a name in it is not {@linkplain #isKeepable keepable}
     */
    public static EntryForm of(Batch batch, FactLines lines) {
        refuseUnkeepable(batch);
        List<byte[]> facts = new ArrayList<>();
        long size = 0;
        for (Append append : batch.appends()) {
            for (Fact fact : append.facts()) {
                byte[] bytes = lines.write(fact).getBytes(StandardCharsets.UTF_8);
                size += bytes.length;
                facts.add(bytes);
            }
        }
        byte[] frame = frame(batch);
        if (size + frame.length > MOST) {
            throw new EntryTooLargeException(batch.tenant(), size + frame.length);
        }
        return new EntryForm(frame, facts);
    }

    /** Returns whether a name comes back from every store as it was: without NUL, and without half a character. */
    public static boolean isKeepable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void refuseUnkeepable(Batch batch) {
        refuseUnkeepable("tenant", batch.tenant());
        batch.request().ifPresent(request -> refuseUnkeepable("request", request));
        for (Append append : batch.appends()) {
            refuseUnkeepable("history", append.id().value());
            append.claims().forEach(key -> refuseUnkeepable("key", key));
            append.releases().forEach(key -> refuseUnkeepable("key", key));
        }
    }

    private static void refuseUnkeepable(String what, String name) {
        if (!isKeepable(name)) {
            throw new UnkeepableNameException(what, name);
        }
    }

    private static byte[] frame(Batch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("tenant", batch.tenant());
            if (batch.request().isPresent()) {
                json.writeStringField("request", batch.request().get());
            }
            json.writeArrayFieldStart("appends");
            for (Append append : batch.appends()) {
                write(append, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Append append, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", append.id().kind().name());
        json.writeStringField("id", append.id().value());
        json.writeNumberField("expected", append.expected());
        if (append.nextDue().isPresent()) {
            json.writeStringField("nextDue", append.nextDue().get().toString());
        }
        write("claims", append.claims(), json);
        write("releases", append.releases(), json);
        json.writeArrayFieldStart("facts");
        for (int i = 0; i < append.facts().size(); i++) {
            json.writeRawValue("\0");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String name, List<String> keys, JsonGenerator json) throws IOException {
        if (!keys.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String key : keys) {
                json.writeString(key);
            }
            json.writeEndArray();
        }
    }

    /**
     * Returns the batch of a whole entry.
     *
     * @throws EntryUnreadableException if it is none
     */
    public static Batch read(byte[] body, FactLines lines) {
        return EntryReader.read(body, lines);
    }

    /** Returns everything but the facts, with a zero byte in the place of each. */
    public byte[] frame() {
        return frame.clone();
    }

    /** Returns the facts, in order. */
    public List<byte[]> facts() {
        return facts.stream().map(byte[]::clone).toList();
    }

    /** Returns how many bytes frame and facts have together. */
    public long bytes() {
        return frame.length + facts.stream().mapToLong(fact -> fact.length).sum();
    }

    /**
     * Returns the whole entry.
     *
     * @throws IllegalArgumentException if there are fewer facts than the frame has places for, or more
     */
    public byte[] body() {
        int places = 0;
        for (byte b : frame) {
            places += b == 0 ? 1 : 0;
        }
        if (places != facts.size()) {
            throw new IllegalArgumentException("entry has places for " + places + " facts, but has " + facts.size());
        }
        long size = frame.length
                - places
                + facts.stream().mapToLong(fact -> fact.length).sum();
        byte[] body = new byte[Math.toIntExact(size)];
        int at = 0;
        int from = 0;
        int next = 0;
        for (int i = 0; i < frame.length; i++) {
            if (frame[i] == 0) {
                System.arraycopy(frame, from, body, at, i - from);
                at += i - from;
                byte[] fact = facts.get(next++);
                System.arraycopy(fact, 0, body, at, fact.length);
                at += fact.length;
                from = i + 1;
            }
        }
        System.arraycopy(frame, from, body, at, frame.length - from);
        return body;
    }
}
