package io.github.hansho.examples.postmortem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A published timeline of a real incident, with the durations computed from it elsewhere. */
record Timeline(String id, List<Happening> happenings, List<Span> spans) {

    /** Something that happened, of a kind. */
    record Happening(Instant at, String kind, String text) {}

    /** A duration between two kinds of happenings; the end may be an instant instead. */
    record Span(String name, String from, String to, Duration lasted) {}

    static Timeline read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            List<Happening> happenings = new ArrayList<>();
            for (JsonNode event : json.get("events")) {
                happenings.add(new Happening(
                        Instant.parse(event.get("at_utc").textValue()),
                        event.get("kind").textValue(),
                        event.get("text").textValue()));
            }
            List<Span> spans = new ArrayList<>();
            json.get("expected_minutes")
                    .properties()
                    .forEach(span -> spans.add(new Span(
                            span.getKey(),
                            span.getValue().get("from").textValue(),
                            span.getValue().get("to").textValue(),
                            Duration.ofSeconds(Math.round(
                                    60 * span.getValue().get("minutes").doubleValue())))));
            return new Timeline(json.get("id").textValue(), happenings, spans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String kind) {
        return happenings.stream().anyMatch(h -> h.kind().equals(kind));
    }
}
