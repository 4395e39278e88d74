package io.github.hansho.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real events of Suricata, against counts made by hand of the same file. */
@Tag("data")
class SuricataDataTest {

    private static final Duration GAP = Duration.ofHours(1);
    private static final Map<Integer, String> SEVERITIES = Map.of(1, "high", 2, "medium", 3, "low");

    @TempDir
    Path folder = Path.of("");

    private Fixture run = new Fixture(folder);

    @BeforeEach
    void begin() {
        run = new Fixture(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauz88.eve.jsonl", "first-org-conf-2015.alerts-only.json", "wrccdc-2017.alerts-only.json"})
    void countsAndGroupsAsOneWouldByHand(String name) throws IOException {
        Path file = RealData.file("suricata-eve/" + name);
        Naive naive = Naive.of(file);

        int code = run.read(file, Fixture.SURICATA, "--format", "json", "--top", "100000");

        assertThat(code).isEqualTo(ExitCode.OK);
        JsonNode events = run.json().findParents("difference").get(0);
        assertThat(events.get("total").asLong()).isEqualTo(naive.events);
        assertThat(events.at("/lines/0/amount").asLong()).isEqualTo(naive.alerts);
        assertThat(events.at("/lines/1/amount").asLong()).isEqualTo(naive.events - naive.alerts);
        assertThat(run.table(" groups,").stream()
                        .map(row -> row.get(0) + " × " + row.get(3) + " (" + row.get(4) + ")")
                        .sorted())
                .isEqualTo(naive.groups())
                .hasSizeGreaterThan(2);
    }

    /** What one would count by hand: alerts of a rule in order of time, cut where the rule is silent for over an hour. */
    private static final class Naive {

        private final Map<String, List<Instant>> times = new TreeMap<>();
        private long events;
        private long alerts;

        static Naive of(Path file) throws IOException {
            Naive naive = new Naive();
            try (MappingIterator<JsonNode> all =
                    new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
                while (all.hasNext()) {
                    naive.count(all.next());
                }
            }
            return naive;
        }

        private void count(JsonNode event) {
            events++;
            if (event.path("event_type").asText().equals("alert")) {
                alerts++;
                JsonNode alert = event.get("alert");
                String key = alert.get("signature_id").asText() + " "
                        + alert.get("signature").asText() + " ("
                        + SEVERITIES.get(alert.get("severity").asInt()) + ")";
                String time = event.get("timestamp").asText();
                times.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(OffsetDateTime.parse(
                                        time,
                                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxx", Locale.ROOT))
                                .toInstant());
            }
        }

        List<String> groups() {
            List<String> groups = new ArrayList<>();
            times.forEach((key, all) -> {
                Collections.sort(all);
                int begun = 0;
                for (int at = 1; at <= all.size(); at++) {
                    if (at == all.size() || all.get(at).isAfter(all.get(at - 1).plus(GAP))) {
                        groups.add((at - begun) + " × " + key.substring(key.indexOf(' ') + 1));
                        begun = at;
                    }
                }
            });
            Collections.sort(groups);
            return groups;
        }
    }
}
