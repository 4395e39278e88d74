package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.reporting.figure.Quantiles;
import io.github.hansho.reporting.figure.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Figures computed elsewhere, of which each has to be asked for: one that nobody handles fails the test. */
final class Expected {

    private static final double TOLERANCE = 1e-6;

    private final JsonNode root;
    private final Map<String, Consumer<JsonNode>> handlers = new TreeMap<>();

    Expected(JsonNode root) {
        this.root = root;
    }

    static Expected read(Path file) {
        try {
            return new Expected(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how a figure is checked. */
    Expected on(String key, Consumer<JsonNode> handler) {
        handlers.put(key, handler);
        return this;
    }

    Expected count(String key, long actual) {
        return on(key, node -> assertThat(actual).as(key).isEqualTo(node.asLong()));
    }

    Expected counts(String key, Map<String, Long> actual) {
        return on(key, node -> assertThat(actual).as(key).isEqualTo(counts(node)));
    }

    Expected summary(String key, Summary linear, Summary nearest, long unit) {
        return on(key, node -> assertSummary(key, node, linear, nearest, unit));
    }

    /** Several summaries by name; those that are not there have to have no data. */
    Expected summaries(String key, Map<String, Summary> linear, Map<String, Summary> nearest, long unit) {
        Summary none = new Summary.NoData();
        return on(key, node -> {
            node.properties()
                    .forEach(entry -> assertSummary(
                            key + " " + entry.getKey(),
                            entry.getValue(),
                            linear.getOrDefault(entry.getKey(), none),
                            nearest.getOrDefault(entry.getKey(), none),
                            unit));
            assertThat(linear.values().stream().filter(summary -> summary.n() > 0))
                    .as(key)
                    .hasSize(node.size());
        });
    }

    /** Leaves a text out of the comparison because it says nothing about figures. */
    Expected text(String key) {
        return on(key, node -> assertThat(node.isTextual()).as(key).isTrue());
    }

    /** Checks everything, and that everything was handled. */
    void check() {
        Set<String> keys = new TreeSet<>();
        root.fieldNames().forEachRemaining(keys::add);
        assertThat(handlers.keySet()).isEqualTo(keys);
        handlers.forEach((key, handler) -> handler.accept(root.get(key)));
    }

    static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    static Map<String, Long> pairs(JsonNode list) {
        Map<String, Long> pairs = new TreeMap<>();
        for (JsonNode pair : list) {
            pairs.put(
                    pair.get("from").asText() + " > " + pair.get("to").asText(),
                    pair.get("count").asLong());
        }
        return pairs;
    }

    static void assertSummary(String key, JsonNode node, Summary linear, Summary nearest, long unit) {
        assertThat(linear.n()).as(key).isEqualTo(node.get("n").asLong());
        if (linear instanceof Summary.NoData) {
            assertThat(node.size()).as(key).isEqualTo(1);
            return;
        }
        Summary.Known known = (Summary.Known) linear;
        Quantiles.Known r7 = (Quantiles.Known) known.quantiles();
        Quantiles.Known rank = (Quantiles.Known) ((Summary.Known) nearest).quantiles();
        double inUnits = unit;
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            double actual = switch (name) {
                case "n" -> known.n();
                case "sum" -> known.sum().doubleValue() / inUnits;
                case "mean" -> known.mean() / inUnits;
                case "median" -> r7.median() / inUnits;
                case "p90_linear" -> r7.p90() / inUnits;
                case "p90_nearest_rank" -> rank.p90() / inUnits;
                case "p95_linear" -> r7.p95() / inUnits;
                case "p99_linear" -> r7.p99() / inUnits;
                case "min" -> known.min() / inUnits;
                case "max" -> known.max() / inUnits;
                case "stdev_population" -> known.deviation() / inUnits;
                case "negative" -> known.negative();
                case "zero" -> known.zero();
                default -> throw new AssertionError("nobody handles " + key + "." + name);
            };
            assertThat(actual).as(key + "." + name).isCloseTo(node.get(name).asDouble(), within(TOLERANCE));
        }
    }
}
