package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.reporting.ticket.TicketPlan;
import io.github.hansho.reporting.ticket.TicketPlan.Role;
import io.github.hansho.workflow.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a mapping file; {@code docs/replay.md} tells what it may say. */
final class MappingReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "file",
            "nulls",
            "case",
            "state",
            "time",
            "sequence",
            "contiguous",
            "priority",
            "impact",
            "urgency",
            "group",
            "fields",
            "segments",
            "milestones",
            "states",
            "durations",
            "marks",
            "matrix",
            "perMonth",
            "percentiles",
            "lifecycleFields");

    private final TicketPlan.Builder plan = TicketPlan.builder();
    private final ColumnSyntax columns = new ColumnSyntax(plan);
    private final YamlPart root;
    private final Map<String, YamlPart> entries;

    private MappingReader(YamlPart root) {
        this.root = root;
        this.entries = root.entries(KEYS);
    }

    /**
     * Reads a mapping.
     *
     * @param file its name, for messages
     * @throws BadInputException with everything that is wrong
     */
    static Mapping read(String file, String text) {
        Yaml yaml = Yaml.read(file, text);
        Optional<Mapping> mapping = yaml.map().flatMap(map -> new MappingReader(new YamlPart(map)).mapping(file));
        if (mapping.isEmpty() || !yaml.problems().isEmpty()) {
            throw new BadInputException(
                    yaml.problems().list().stream().map(Problem::of).toList());
        }
        return mapping.get();
    }

    private Optional<Mapping> mapping(String file) {
        FileFormat format = FileFormat.of(part("file"));
        List<String> nulls = part("nulls").map(YamlPart::texts).orElse(List.of(""));
        required("case", columns::caseId);
        required("state", columns::state);
        Optional<TimeSyntax> time = required("time").flatMap(columns::time);
        columns();
        part("milestones")
                .ifPresent(all -> all.entries().forEach((name, m) -> columns.milestone(name, m, time.orElse(null))));
        questions();
        Optional<Boolean> contiguous = part("contiguous").flatMap(MappingReader::truth);
        Map<String, FieldSource> lifecycleFields =
                part("lifecycleFields").map(columns::lifecycleFields).orElse(Map.of());
        String name = part("name").flatMap(YamlPart::text).orElse(file);
        return time.map(clock -> new Mapping(
                name,
                format,
                new Nulls(nulls),
                List.copyOf(columns.uses()),
                contiguous,
                clock.zoneOrUtc(),
                lifecycleFields,
                plan.zone(clock.zoneOrUtc())));
    }

    private void columns() {
        part("priority").ifPresent(part -> columns.role(part, Role.PRIORITY));
        part("impact").ifPresent(part -> columns.role(part, Role.IMPACT));
        part("urgency").ifPresent(part -> columns.role(part, Role.URGENCY));
        part("group").ifPresent(part -> columns.role(part, Role.GROUP));
        part("sequence").ifPresent(columns::sequence);
        part("fields").ifPresent(part -> part.items().forEach(columns::field));
    }

    private void questions() {
        QuestionSyntax questions = new QuestionSyntax(plan, columns);
        DurationSyntax durations = new DurationSyntax(columns.milestones());
        part("states").ifPresent(questions::states);
        part("segments").ifPresent(questions::segments);
        part("durations").ifPresent(part -> questions.durations(part, durations));
        part("marks").ifPresent(questions::marks);
        part("matrix").ifPresent(questions::matrix);
        part("perMonth").ifPresent(part -> questions.perMonth(part, durations));
        part("percentiles").ifPresent(questions::percentiles);
    }

    private Optional<YamlPart> part(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<YamlPart> required(String key) {
        if (!entries.containsKey(key)) {
            root.refuse("mapping-key", "key", key);
        }
        return part(key);
    }

    private void required(String key, Consumer<YamlPart> reader) {
        required(key).ifPresent(reader);
    }

    private static Optional<Boolean> truth(YamlPart part) {
        String word = part.text().orElse("");
        if (!word.equals("true") && !word.equals("false")) {
            part.refuse("mapping-word", "value", word, "allowed", "true, false");
        }
        return Optional.of(word.equals("true"));
    }
}
