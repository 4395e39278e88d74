package io.github.hansho.cli.triage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an alert of one event, as a mapping says. */
final class AlertReader {

    private static final int LONGEST = 120;

    private final AlertMapping mapping;

    AlertReader(AlertMapping mapping) {
        this.mapping = mapping;
    }

    /** What an event is. */
    sealed interface Event {
        /** An alert. */
        record Reported(Alert alert) implements Event {}

        /** Something else, which the mapping leaves out. */
        record LeftOut() implements Event {}

        /** An alert that cannot be read; what is wrong with it, by path. */
        record Unreadable(String path, Message why) implements Event {}
    }

    Event read(JsonNode event) {
        if (!event.isObject()) {
            return new Event.Unreadable("", TriageTexts.message("no-object", "kind", event.getNodeType()));
        }
        boolean wanted = mapping.only().entrySet().stream()
                .allMatch(filter -> filter.getKey().values(event).stream().anyMatch(filter.getValue()::contains));
        if (!wanted) {
            return new Event.LeftOut();
        }
        Optional<String> title = first(mapping.title(), event);
        Optional<String> time = first(mapping.time().path(), event);
        List<String> id = mapping.id().stream()
                .map(path -> String.join("-", path.values(event)))
                .toList();
        if (title.isEmpty()) {
            return missing(mapping.title());
        }
        if (time.isEmpty()) {
            return missing(mapping.time().path());
        }
        if (id.stream().allMatch(String::isBlank)) {
            return missing(mapping.id().get(0));
        }
        try {
            Instant at = mapping.time().read(time.get());
            return new Event.Reported(alert(event, String.join("-", id), title.get(), at));
        } catch (UnreadableTimeException e) {
            return new Event.Unreadable(mapping.time().path().written(), e.reason());
        }
    }

    private Alert alert(JsonNode event, String id, String title, Instant at) {
        return new Alert(
                mapping.source().flatMap(path -> first(path, event)).orElse(mapping.name()),
                id,
                Text.of(title),
                mapping.severity()
                        .flatMap(path -> first(path, event))
                        .map(value -> mapping.severities().getOrDefault(value, value)),
                Optional.empty(),
                Optional.of(at),
                mapping.rule().flatMap(path -> first(path, event)),
                observables(event),
                mapping.tlp());
    }

    private List<Observable> observables(JsonNode event) {
        Set<Observable> found = new LinkedHashSet<>();
        mapping.observables()
                .forEach((kind, paths) -> paths.forEach(path -> path.values(event).stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> found.add(new Observable(kind, value)))));
        return new ArrayList<>(found);
    }

    private static Optional<String> first(JsonPath path, JsonNode event) {
        return path.values(event).stream().filter(value -> !value.isBlank()).findFirst();
    }

    private static Event missing(JsonPath path) {
        return new Event.Unreadable(path.written(), TriageTexts.message("nothing-there"));
    }

    static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
