package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A map from keys to nodes, in the order written. */
public final class YamlMap implements YamlNode {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Place place;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();

    YamlMap(Place place) {
        this.place = place;
    }

    void put(String key, Place keyPlace, YamlNode value) {
        Place first = keys.putIfAbsent(key, keyPlace);
        if (first != null) {
            keyPlace.report(Words.of("yaml-duplicate-key", "key", Words.cut(key), "line", first.line()));
            return;
        }
        values.put(key, value);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Label kind() {
        return Words.label("kind-map");
    }

    @Override
    public Optional<YamlMap> asMap() {
        return Optional.of(this);
    }

    /** Returns the keys and what they hold, in the order written. */
    public Map<String, YamlNode> entries() {
        return Collections.unmodifiableMap(values);
    }

    /** Returns where a key is written; this map's place when it is not there. */
    public Place placeOf(String key) {
        return keys.getOrDefault(key, place);
    }

    /** Returns what a key holds; empty when the key is missing. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns what a key holds; a missing key is reported. */
    public Optional<YamlNode> need(String key) {
        if (!values.containsKey(key)) {
            report(Words.of("yaml-missing-key", "key", key));
        }
        return find(key);
    }

    /** Reports every key that is not one of these, with what is allowed. */
    public void only(Set<String> allowed) {
        only(allowed, Set.of());
    }

    /** Reports every key that is not one of these, except those that the caller reports in its own words. */
    public void only(Set<String> allowed, Set<String> reported) {
        keys.forEach((key, at) -> {
            if (!allowed.contains(key) && !reported.contains(key)) {
                at.report(Words.unknown("yaml-unknown-key", Label.plain(""), key, new TreeSet<>(allowed)));
            }
        });
    }

    /** Returns a key's text, if the key is there. */
    public Optional<String> text(String key) {
        return find(key).flatMap(YamlNode::asText);
    }

    /** Returns a key's flag; false if the key is missing. */
    public boolean flag(String key) {
        return find(key).flatMap(YamlNode::asFlag).orElse(false);
    }

    /** Returns a key's whole number from 0, if the key is there. */
    public Optional<Long> count(String key) {
        return find(key).flatMap(YamlNode::asCount);
    }

    /** Returns a key's length of time, if the key is there. */
    public Optional<Duration> span(String key) {
        return find(key).flatMap(YamlNode::asSpan);
    }

    /** Returns a key's map, if the key is there. */
    public Optional<YamlMap> map(String key) {
        return find(key).flatMap(YamlNode::asMap);
    }

    /** Returns a key's items: those of its list, its one value, or none when the key is missing. */
    public List<? extends YamlNode> items(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? node.get().items() : List.of();
    }

    /** Returns a key's words, or the given code as its own word. */
    public Label label(String key, String otherwise) {
        return find(key).flatMap(YamlNode::asLabel).orElseGet(() -> Label.plain(otherwise));
    }

    @Override
    public Optional<Label> asLabel() {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((language, word) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                placeOf(language).report(Words.of("yaml-no-language", "value", Words.cut(language)));
            }
            word.asText().ifPresent(text -> words.put(language, text));
        });
        if (words.isEmpty()) {
            report(Words.of("yaml-blank"));
            return Optional.empty();
        }
        return Optional.of(new Label(words));
    }
}
