package io.github.hansho.cli.triage;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.vocabulary.Tlp;
import io.github.hansho.core.vocabulary.UnknownCodeException;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a mapping from YAML; everything that is wrong with it at once. */
final class AlertMappingReader {

    private static final Set<String> KEYS =
            Set.of("mapping", "only", "source", "id", "title", "rule", "severity", "time", "observables", "tlp");
    private static final Map<String, TimeRule.Format> FORMATS = Map.of(
            "iso", TimeRule.Format.ISO_8601,
            "epoch-seconds", TimeRule.Format.EPOCH_SECONDS,
            "epoch-millis", TimeRule.Format.EPOCH_MILLIS);

    private AlertMappingReader() {}

    /**
     * Reads a mapping.
     *
     * @throws BadInputException with everything that is wrong with it
     */
    static AlertMapping read(String file, String text) {
        Yaml yaml = Yaml.read(file, text);
        Optional<AlertMapping> mapping = yaml.map().flatMap(AlertMappingReader::mapping);
        if (mapping.isEmpty() || !yaml.problems().isEmpty()) {
            throw new BadInputException(
                    yaml.problems().list().stream().map(Problem::of).toList());
        }
        return mapping.get();
    }

    private static Optional<AlertMapping> mapping(YamlMap map) {
        map.only(KEYS);
        Optional<String> name = map.need("mapping").flatMap(YamlNode::asText);
        Optional<TimeRule> time = map.need("time").flatMap(YamlNode::asMap).flatMap(AlertMappingReader::time);
        Optional<JsonPath> title = map.need("title").flatMap(YamlNode::asText).map(JsonPath::of);
        map.need("id");
        List<JsonPath> id = paths(map, "id");
        if (map.find("id").isPresent() && id.isEmpty()) {
            map.placeOf("id").report(TriageTexts.message("no-id"));
        }
        Map<JsonPath, List<String>> only = new LinkedHashMap<>();
        map.map("only")
                .ifPresent(filter ->
                        filter.entries().forEach((path, values) -> only.put(JsonPath.of(path), texts(values))));
        Optional<YamlMap> severity = map.map("severity");
        severity.ifPresent(section -> section.only(Set.of("path", "values")));
        severity.ifPresent(section -> section.need("path"));
        Map<String, String> severities = new LinkedHashMap<>();
        severity.flatMap(section -> section.map("values"))
                .ifPresent(values -> values.entries()
                        .forEach((value, code) -> code.asText().ifPresent(c -> severities.put(value, c))));
        Optional<Map<Observable.Kind, List<JsonPath>>> observables =
                map.map("observables").map(AlertMappingReader::observables);
        Optional<Tlp> tlp = tlp(map);
        return name.isEmpty() || time.isEmpty() || title.isEmpty() || id.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlertMapping(
                        name.get(),
                        only,
                        map.text("source").map(JsonPath::of),
                        id,
                        title.get(),
                        map.text("rule").map(JsonPath::of),
                        severity.flatMap(section -> section.text("path")).map(JsonPath::of),
                        severities,
                        time.get(),
                        observables.orElse(Map.of()),
                        tlp));
    }

    private static Optional<TimeRule> time(YamlMap time) {
        time.only(Set.of("path", "format", "zone"));
        Optional<TimeRule.Format> format = time.text("format")
                .or(() -> Optional.of("iso"))
                .flatMap(name -> {
                    if (!FORMATS.containsKey(name)) {
                        time.placeOf("format")
                                .reportUnknown(
                                        TriageTexts.TEXTS.label("time-format"), name, new TreeSet<>(FORMATS.keySet()));
                    }
                    return Optional.ofNullable(FORMATS.get(name));
                });
        Optional<ZoneId> zone = time.text("zone").flatMap(name -> {
            try {
                return Optional.of(ZoneId.of(name));
            } catch (DateTimeException e) {
                time.placeOf("zone").report(TriageTexts.message("no-zone", "value", name));
                return Optional.empty();
            }
        });
        return time.need("path")
                .flatMap(YamlNode::asText)
                .flatMap(path -> format.map(known -> new TimeRule(JsonPath.of(path), known, zone)));
    }

    private static Map<Observable.Kind, List<JsonPath>> observables(YamlMap section) {
        Map<Observable.Kind, List<JsonPath>> kinds = new EnumMap<>(Observable.Kind.class);
        for (Observable.Kind kind : Observable.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (section.find(name).isPresent()) {
                kinds.put(kind, paths(section, name));
            }
        }
        section.only(Set.of("host", "account", "address", "domain", "digest", "other"));
        return kinds;
    }

    private static Optional<Tlp> tlp(YamlMap map) {
        return map.text("tlp").flatMap(label -> {
            try {
                return Optional.of(Tlp.of(label));
            } catch (UnknownCodeException e) {
                map.placeOf("tlp").reportUnknown(TriageTexts.TEXTS.label("tlp"), label, e.allowed());
                return Optional.empty();
            }
        });
    }

    private static List<JsonPath> paths(YamlMap map, String key) {
        return map.find(key)
                .map(node -> texts(node).stream().map(JsonPath::of).toList())
                .orElse(List.of());
    }

    private static List<String> texts(YamlNode node) {
        return node.items().stream().flatMap(item -> item.asText().stream()).toList();
    }
}
