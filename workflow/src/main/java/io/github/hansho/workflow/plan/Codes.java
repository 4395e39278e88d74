package io.github.hansho.workflow.plan;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Coded;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads codes of closed sets, and lengths of time that must not be nothing. */
final class Codes {

    private Codes() {}

    /** Reads one of a closed set. */
    static <E extends Coded> Optional<E> coded(YamlNode node, String what, E[] all) {
        return one(node, Words.label(what), all, Coded::code);
    }

    /** Reads one of an enum's constants, written in small letters with hyphens. */
    static <E extends Enum<E>> Optional<E> constant(YamlNode node, String what, E[] all) {
        return one(
                node,
                Words.label(what),
                all,
                one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Reads a code that has to be one of a list. */
    static Optional<String> oneOf(YamlNode node, Label what, Collection<String> allowed) {
        Optional<String> code = node.asText();
        if (code.isPresent() && !allowed.contains(code.get())) {
            node.reportUnknown(what, code.get(), allowed);
            return Optional.empty();
        }
        return code;
    }

    /** Reads several in the order written, none of them twice; a list that is missing gives the defaults, an empty one is reported. */
    static <E> Set<E> set(YamlMap map, String key, Collection<E> otherwise, Function<YamlNode, Optional<E>> one) {
        if (map.find(key).isEmpty()) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(otherwise));
        }
        List<? extends YamlNode> items = map.items(key);
        if (items.isEmpty()) {
            map.placeOf(key).report(Words.of("nothing-listed", "key", key));
        }
        Set<E> all = new LinkedHashSet<>();
        items.forEach(node -> one.apply(node).ifPresent(all::add));
        return Collections.unmodifiableSet(all);
    }

    /** Reads a length of time longer than nothing; one that is missing is the default. */
    static Duration span(YamlMap map, String key, Duration otherwise) {
        return map.span(key)
                .filter(span -> {
                    if (span.isZero()) {
                        map.placeOf(key).report(Words.of("no-time", "key", key));
                    }
                    return !span.isZero();
                })
                .orElse(otherwise);
    }

    private static <E> Optional<E> one(YamlNode node, Label what, E[] all, Function<E, String> code) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E one : all) {
            byCode.put(code.apply(one), one);
        }
        List<String> allowed = new ArrayList<>(byCode.keySet());
        return oneOf(node, what, allowed).flatMap(found -> Optional.ofNullable(byCode.get(found)));
    }
}
