package io.github.hansho.cli.replay;

import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.ticket.Milestone;
import io.github.hansho.reporting.ticket.TicketDuration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a mapping says durations, milestones and labels. */
final class DurationSyntax {

    private static final Set<String> KEYS = Set.of("from", "to", "label");
    private static final Set<String> IN_STATES = Set.of("firstRowIn", "firstRowNotIn", "lastRowIn");

    private final List<String> milestones;

    DurationSyntax(List<String> milestones) {
        this.milestones = milestones;
    }

    Optional<TicketDuration> duration(String name, YamlPart part) {
        Map<String, YamlPart> entries = part.entries(KEYS);
        Optional<Milestone> from = end(part, entries, "from");
        Optional<Milestone> to = end(part, entries, "to");
        Label label = label(entries.get("label"), name);
        return from.flatMap(begin -> to.map(end -> new TicketDuration(name, label, begin, end)));
    }

    private Optional<Milestone> end(YamlPart part, Map<String, YamlPart> entries, String key) {
        YamlPart end = entries.get(key);
        if (end == null) {
            part.refuse("mapping-end", "key", key);
            return Optional.empty();
        }
        return milestone(end);
    }

    Optional<Milestone> milestone(YamlPart part) {
        return part.isText() ? named(part, part.text().orElse("")) : inStates(part);
    }

    private Optional<Milestone> named(YamlPart part, String name) {
        return switch (name) {
            case "firstRow" -> Optional.of(new Milestone.FirstRow());
            case "lastRow" -> Optional.of(new Milestone.LastRow());
            default -> {
                if (milestones.contains(name)) {
                    yield Optional.of(new Milestone.Column(name));
                }
                part.refuse("mapping-milestone", "value", name, "allowed", ReplayTexts.listed(milestones));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Milestone> inStates(YamlPart part) {
        Map<String, YamlPart> entries = part.entries(IN_STATES);
        if (entries.size() != 1) {
            part.refuse("mapping-one-key", "count", entries.size());
            return Optional.empty();
        }
        Map.Entry<String, YamlPart> only = entries.entrySet().iterator().next();
        Set<String> states = new LinkedHashSet<>(only.getValue().texts());
        return Optional.of(
                switch (only.getKey()) {
                    case "firstRowIn" -> new Milestone.FirstRowIn(states);
                    case "firstRowNotIn" -> new Milestone.FirstRowNotIn(states);
                    default -> new Milestone.LastRowIn(states);
                });
    }

    /** A label: one text for every language, or a text per language; by default the name. */
    static Label label(@Nullable YamlPart part, String otherwise) {
        if (part == null) {
            return Label.plain(otherwise);
        }
        if (part.isText()) {
            return Label.plain(part.text().orElse(otherwise));
        }
        Map<String, String> words = new LinkedHashMap<>();
        part.entries().forEach((language, word) -> word.text().ifPresent(text -> words.put(language, text)));
        return words.isEmpty() ? Label.plain(otherwise) : new Label(words);
    }
}
