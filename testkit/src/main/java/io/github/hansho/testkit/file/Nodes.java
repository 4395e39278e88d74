package io.github.hansho.testkit.file;

import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what stands at many places of a scenario. */
final class Nodes {

    private Nodes() {}

    /** Reads how long after the beginning something is; what would be before it is reported. */
    static Optional<Duration> after(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.raw().startsWith("-")) {
            node.report(Words.of("before-start", "value", scalar.raw()));
            return Optional.empty();
        }
        return node.asSpan();
    }

    /** Reads a name that has to be one of a list, when there is a list. */
    static Optional<String> oneOf(YamlNode node, String what, Collection<String> allowed) {
        Optional<String> name = node.asText();
        if (name.isPresent() && !allowed.isEmpty() && !allowed.contains(name.get())) {
            node.reportUnknown(Words.label(what), name.get(), allowed);
            return Optional.empty();
        }
        return name;
    }

    /** Reads one of an enum's constants, written in small letters with hyphens. */
    static <E extends Enum<E>> Optional<E> constant(YamlNode node, String what, E[] all) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E one : all) {
            byCode.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        return oneOf(node, what, List.copyOf(byCode.keySet())).flatMap(code -> Optional.ofNullable(byCode.get(code)));
    }

    /** Reads texts: a list of them, or one. */
    static List<String> texts(YamlNode node) {
        return node.items().stream().flatMap(item -> item.asText().stream()).toList();
    }

    /** Reads whether something is refused: {@code true}, or the codes of the reasons. */
    static Optional<List<String>> refused(YamlMap map) {
        return map.find("refused")
                .map(node -> node instanceof YamlScalar scalar && scalar.isFlag() ? yes(scalar) : texts(node));
    }

    private static List<String> yes(YamlScalar flag) {
        if (!flag.asFlag().orElse(true)) {
            flag.report(Words.of("only-true"));
        }
        return List.of();
    }
}
