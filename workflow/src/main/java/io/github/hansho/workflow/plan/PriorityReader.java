package io.github.hansho.workflow.plan;

import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the priority matrix, and checks that it is total and never falls. */
final class PriorityReader {

    private final YamlMap section;
    private final Scale impacts;
    private final Scale urgencies;
    private final Scale priorities;
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    private PriorityReader(YamlMap section, Scale impacts, Scale urgencies, Scale priorities) {
        this.section = section;
        this.impacts = impacts;
        this.urgencies = urgencies;
        this.priorities = priorities;
    }

    static Optional<PriorityMatrix> read(YamlMap section) {
        section.only(Set.of("impacts", "urgencies", "priorities", "matrix"));
        Optional<Scale> impacts = scale(section, "impacts");
        Optional<Scale> urgencies = scale(section, "urgencies");
        Optional<Scale> priorities = scale(section, "priorities");
        Optional<YamlMap> matrix = section.need("matrix").flatMap(YamlNode::asMap);
        if (impacts.isEmpty() || urgencies.isEmpty() || priorities.isEmpty() || matrix.isEmpty()) {
            return Optional.empty();
        }
        PriorityReader reader = new PriorityReader(section, impacts.get(), urgencies.get(), priorities.get());
        matrix.get().only(Set.copyOf(impacts.get().codes()));
        impacts.get()
                .codes()
                .forEach(impact ->
                        matrix.get().need(impact).flatMap(YamlNode::asMap).ifPresent(row -> reader.row(impact, row)));
        reader.monotone();
        return Optional.of(new PriorityMatrix(impacts.get(), urgencies.get(), priorities.get(), reader.cells));
    }

    private static Optional<Scale> scale(YamlMap section, String key) {
        return section.need(key).flatMap(ScaleReader::read);
    }

    private void row(String impact, YamlMap row) {
        row.only(Set.copyOf(urgencies.codes()));
        Map<String, String> cellsOfRow = new LinkedHashMap<>();
        urgencies
                .codes()
                .forEach(urgency -> row.need(urgency)
                        .flatMap(cell -> Codes.oneOf(cell, Words.label("priority"), priorities.codes()))
                        .ifPresent(priority -> cellsOfRow.put(urgency, priority)));
        cells.put(impact, cellsOfRow);
    }

    private void monotone() {
        List<String> rows = impacts.codes();
        List<String> columns = urgencies.codes();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                if (i > 0) {
                    notBelow(rows.get(i), columns.get(j), rows.get(i - 1), columns.get(j));
                }
                if (j > 0) {
                    notBelow(rows.get(i), columns.get(j), rows.get(i), columns.get(j - 1));
                }
            }
        }
    }

    private void notBelow(String impact, String urgency, String lessImpact, String lessUrgency) {
        String priority = cells.getOrDefault(impact, Map.of()).get(urgency);
        String less = cells.getOrDefault(lessImpact, Map.of()).get(lessUrgency);
        if (priority != null && less != null && priorities.rank(priority) < priorities.rank(less)) {
            YamlNode at = section.map("matrix")
                    .flatMap(matrix -> matrix.map(impact))
                    .flatMap(row -> row.find(urgency))
                    .orElse(section);
            at.report(Words.of(
                    "priority-falls",
                    "impact",
                    impact,
                    "urgency",
                    urgency,
                    "priority",
                    priority,
                    "lessImpact",
                    lessImpact,
                    "lessUrgency",
                    lessUrgency,
                    "lessPriority",
                    less));
        }
    }
}
