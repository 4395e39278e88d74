package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.Wish;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what somebody does: a word, or a word with what belongs to it. */
final class WishReader {

    private final Parts parts;

    WishReader(Parts parts) {
        this.parts = parts;
    }

    /** Reads a word as a wish; what is said besides it may be nothing. */
    interface Verb {
        Optional<? extends Command> read(Optional<YamlNode> said, YamlNode at);
    }

    Optional<Command> read(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.asText().flatMap(word -> wish(word, Optional.empty(), node));
        }
        Optional<YamlMap> map = node.asMap();
        if (map.isEmpty() || map.get().entries().size() != 1) {
            map.ifPresent(many ->
                    many.report(Words.of("one-wish", "count", many.entries().size())));
            return Optional.empty();
        }
        Map.Entry<String, YamlNode> only =
                map.get().entries().entrySet().iterator().next();
        return wish(only.getKey(), Optional.of(only.getValue()), node);
    }

    private Optional<Command> wish(String word, Optional<YamlNode> said, YamlNode at) {
        Map<String, Verb> verbs = Verbs.all(parts);
        Verb verb = verbs.get(word);
        if (verb == null) {
            at.reportUnknown(Words.label("wish"), word, new TreeSet<>(verbs.keySet()));
            return Optional.empty();
        }
        return verb.read(said, at).map(command -> new Wish(word, command));
    }
}
