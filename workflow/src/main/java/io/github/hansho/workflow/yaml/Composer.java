package io.github.hansho.workflow.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the tree from the parser's events, so that every limit holds before a node is made. */
final class Composer {

    private final Problems problems;
    private final Parser parser;
    private final Map<Anchor, YamlNode> anchors = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private int nodes;
    private int copies;

    Composer(Problems problems, String text) {
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(problems.file())
                .setCodePointLimit(Yaml.CHARACTERS)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, withoutMark(text)));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the one document of the file; none is reported, as is a second one. */
    Optional<YamlNode> document() {
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(1, 1, "", Words.of("yaml-empty"));
            return Optional.empty();
        }
        parser.next();
        Place root = Place.root(problems, line(parser.peekEvent()), column(parser.peekEvent()));
        YamlNode node = node(root, 1);
        parser.next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new YamlRefused(here(root, parser.next()), Words.of("yaml-several-documents"));
        }
        return Optional.of(node);
    }

    private YamlNode node(Place place, int depth) {
        Event event = parser.next();
        if (++nodes > Yaml.NODES) {
            throw new YamlRefused(place, Words.of("yaml-too-many", "limit", Yaml.NODES));
        }
        if (depth > Yaml.DEPTH) {
            throw new YamlRefused(place, Words.of("yaml-too-deep", "limit", Yaml.DEPTH));
        }
        if (event instanceof AliasEvent alias) {
            return copyOf(alias, place);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(open::add);
        YamlNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar, place)
                : event instanceof SequenceStartEvent list
                        ? list(list, place, depth)
                        : map((MappingStartEvent) event, place, depth);
        anchor.ifPresent(name -> {
            open.remove(name);
            anchors.put(name, node);
        });
        return node;
    }

    private YamlNode scalar(ScalarEvent event, Place place) {
        untagged(event.getTag(), place);
        return new YamlScalar(place, event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private YamlNode list(SequenceStartEvent event, Place place, int depth) {
        untagged(event.getTag(), place);
        YamlList list = new YamlList(place);
        for (int i = 0; !parser.checkEvent(Event.ID.SequenceEnd); i++) {
            Event next = parser.peekEvent();
            list.add(node(place.item(i, line(next), column(next)), depth + 1));
        }
        parser.next();
        return list;
    }

    private YamlNode map(MappingStartEvent event, Place place, int depth) {
        untagged(event.getTag(), place);
        YamlMap map = new YamlMap(place);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.next();
            if (!(key instanceof ScalarEvent name) || name.getAnchor().isPresent()) {
                throw new YamlRefused(here(place, key), Words.of("yaml-key"));
            }
            Place keyPlace = place.key(name.getValue(), line(key), column(key));
            untagged(name.getTag(), keyPlace);
            Event value = parser.peekEvent();
            map.put(name.getValue(), keyPlace, node(place.key(name.getValue(), line(value), column(value)), depth + 1));
        }
        parser.next();
        return map;
    }

    private static void untagged(Optional<String> tag, Place place) {
        tag.ifPresent(name -> place.report(Words.of("yaml-tag", "tag", Words.cut(name))));
    }

    private YamlNode copyOf(AliasEvent alias, Place place) {
        Anchor name = alias.getAlias();
        YamlNode node = anchors.get(name);
        if (node == null || open.contains(name)) {
            throw new YamlRefused(place, Words.of("yaml-alias", "alias", Words.cut(name.getValue())));
        }
        return copy(node, place);
    }

    private YamlNode copy(YamlNode node, Place place) {
        if (++copies > Yaml.COPIES) {
            throw new YamlRefused(place, Words.of("yaml-aliases", "limit", Yaml.COPIES));
        }
        if (node instanceof YamlScalar scalar) {
            return scalar.at(place);
        }
        if (node instanceof YamlList list) {
            YamlList copy = new YamlList(place);
            int index = 0;
            for (YamlNode item : list.items()) {
                copy.add(copy(
                        item,
                        place.item(index++, item.place().line(), item.place().column())));
            }
            return copy;
        }
        YamlMap copy = new YamlMap(place);
        YamlMap map = (YamlMap) node;
        map.entries().forEach((key, value) -> {
            Place at = map.placeOf(key);
            copy.put(
                    key,
                    place.key(key, at.line(), at.column()),
                    copy(
                            value,
                            place.key(key, value.place().line(), value.place().column())));
        });
        return copy;
    }

    private static Place here(Place near, Event event) {
        return near.key("?", line(event), column(event));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
