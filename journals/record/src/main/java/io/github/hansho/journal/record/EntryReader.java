package io.github.hansho.journal.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.FactUnreadableException;
import io.github.hansho.core.json.JsonLimits;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an entry back from its bytes; it takes nothing but the very form that {@link EntryForm} writes. */
final class EntryReader {

    /** A fact stands four levels below the entry. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEPTH + 4)
                    .maxStringLength(JsonLimits.STRING)
                    .maxNumberLength(JsonLimits.NUMBER)
                    .maxNameLength(JsonLimits.NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What a fact's zero byte is read as, so that a frame is JSON. */
    private static final byte STANDING_FOR_A_FACT = '0';

    private final JsonParser json;
    private final JsonToken fact;

    private EntryReader(JsonParser json, JsonToken fact) {
        this.json = json;
        this.fact = fact;
    }

    /**
     * Returns the batch of an entry.
     *
     * @throws EntryUnreadableException if it is none
     */
    static Batch read(byte[] body, FactLines lines) {
        EntryOutline outline = outline(body);
        try {
            List<Append> appends = new ArrayList<>();
            for (EntryOutline.Part part : outline.parts()) {
                List<Fact> facts = new ArrayList<>();
                for (EntryOutline.Slice fact : part.facts()) {
                    facts.add(lines.read(fact.of(body)));
                }
                appends.add(
                        new Append(part.id(), part.expected(), facts, part.nextDue(), part.claims(), part.releases()));
            }
            return new Batch(outline.tenant(), outline.request(), appends);
        } catch (FactUnreadableException | IllegalArgumentException e) {
            throw new EntryUnreadableException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns what an entry says but for its facts.
     *
     * @throws EntryUnreadableException if it is none
     */
    static EntryOutline outline(byte[] body) {
        return outline(body, JsonToken.START_OBJECT);
    }

    /**
     * Returns the same by an entry's frame.
     *
     * @throws EntryUnreadableException if it is none
     */
    static EntryOutline outlineOfFrame(byte[] frame) {
        byte[] readable = frame.clone();
        for (int i = 0; i < readable.length; i++) {
            readable[i] = readable[i] == 0 ? STANDING_FOR_A_FACT : readable[i];
        }
        return outline(readable, JsonToken.VALUE_NUMBER_INT);
    }

    private static EntryOutline outline(byte[] bytes, JsonToken fact) {
        try (JsonParser json = JSON.createParser(bytes)) {
            EntryOutline outline = new EntryReader(json, fact).entry();
            if (json.nextToken() != null) {
                throw new EntryUnreadableException("something stands behind its end");
            }
            return outline;
        } catch (JsonProcessingException e) {
            throw new EntryUnreadableException(e.getOriginalMessage(), e);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new EntryUnreadableException(String.valueOf(e.getMessage()), e);
        }
    }

    private EntryOutline entry() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        String tenant = null;
        String request = null;
        List<EntryOutline.Part> parts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "tenant" -> tenant = text();
                case "request" -> request = text();
                case "appends" -> {
                    expect(json.currentToken(), JsonToken.START_ARRAY);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        parts.add(part());
                    }
                }
                default -> throw unknown(name);
            }
        }
        return new EntryOutline(needed("tenant", tenant), Optional.ofNullable(request), parts);
    }

    private EntryOutline.Part part() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        HistoryId.Kind kind = null;
        String id = null;
        long expected = 0;
        Instant due = null;
        List<String> claims = List.of();
        List<String> releases = List.of();
        List<EntryOutline.Slice> facts = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = kind(text());
                case "id" -> id = text();
                case "expected" -> {
                    expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT);
                    expected = json.getLongValue();
                }
                case "nextDue" -> due = Instant.parse(text());
                case "claims" -> claims = texts();
                case "releases" -> releases = texts();
                case "facts" -> facts = facts();
                default -> throw unknown(name);
            }
        }
        return new EntryOutline.Part(
                new HistoryId(needed("kind", kind), needed("id", id)),
                expected,
                Optional.ofNullable(due),
                claims,
                releases,
                facts);
    }

    private List<EntryOutline.Slice> facts() throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        List<EntryOutline.Slice> facts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), fact);
            int from = (int) json.currentTokenLocation().getByteOffset();
            json.skipChildren();
            int to = (int) json.currentLocation().getByteOffset();
            facts.add(new EntryOutline.Slice(from, to));
        }
        return facts;
    }

    private List<String> texts() throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static HistoryId.Kind kind(String name) {
        for (HistoryId.Kind kind : HistoryId.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new EntryUnreadableException("kind is " + name + ", allowed are " + List.of(HistoryId.Kind.values()));
    }

    private static <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw new EntryUnreadableException(name + " is missing");
        }
        return value;
    }

    private static EntryUnreadableException unknown(String name) {
        return new EntryUnreadableException("member " + name + " is not known");
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new EntryUnreadableException("found " + found + " where " + wanted + " belongs");
        }
    }
}
