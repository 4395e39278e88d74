package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A list of nodes, in the order written. */
public final class YamlList implements YamlNode {

    private final Place place;
    private final List<YamlNode> items = new ArrayList<>();

    YamlList(Place place) {
        this.place = place;
    }

    void add(YamlNode item) {
        items.add(item);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Label kind() {
        return Words.label("kind-list");
    }

    @Override
    public List<YamlNode> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public Optional<YamlList> asList() {
        return Optional.of(this);
    }
}
