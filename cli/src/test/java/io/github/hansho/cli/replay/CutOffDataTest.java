package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.hansho.cli.RealData;
import io.github.hansho.reporting.figure.Estimate;
import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.ticket.CaseFigures;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open tickets at a cut-off, computed a second time from the file, as plainly as possible. */
@Tag("data")
class CutOffDataTest {

    private static final String LOG = "uci-servicenow/incident_event_log.dev.csv.gz";
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm", Locale.ROOT);

    /** What is known of an incident at the cut-off: its last row until then. */
    private record Known(LocalDateTime opened, Optional<LocalDateTime> resolved, String state) {}

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-01T00:00", "2017-02-01T00:00"})
    void agreesWithANaiveSurvivalCurve(String cut) throws IOException {
        LocalDateTime at = LocalDateTime.parse(cut);
        List<Double> ended = new ArrayList<>();
        List<Double> open = new ArrayList<>();
        int withoutMilestone = 0;
        for (Known incident : knownAt(at)) {
            if (incident.opened().isAfter(at)) {
                continue;
            }
            if (incident.resolved().isPresent() && !incident.resolved().get().isAfter(at)) {
                ended.add(minutes(incident.opened(), incident.resolved().get()));
            } else if (!incident.state().equals("Closed")) {
                open.add(minutes(incident.opened(), at));
            } else {
                withoutMilestone++;
            }
        }

        CaseFigures.Duration resolving = Logs.duration(summary(at).all(), "open-to-resolved");
        KaplanMeier curve = resolving.curve().orElseThrow();

        assertThat(resolving.reached().n()).isEqualTo(ended.size());
        assertThat(resolving.open()).isEqualTo(open.size()).isPositive();
        assertThat(resolving.neverReached()).isEqualTo(withoutMilestone);
        Map<Double, Double> naive = survival(ended, open);
        naive.forEach((minutes, survival) -> assertThat(
                        curve.survivalAt((long) (minutes * 60_000)).orElseThrow())
                .isCloseTo(survival, within(1e-9)));
        assertThat(curve.drops()).hasSize(naive.size());
        assertThat(curve.quantile(500)).isEqualTo(quantile(naive, 0.5, ended, open));
        assertThat(curve.quantile(900)).isEqualTo(quantile(naive, 0.1, ended, open));
    }

    private static TicketSummary summary(LocalDateTime cut) {
        return Logs.read(
                RealData.file(LOG),
                RealData.ofRepository("examples/mappings/servicenow-audit.yaml"),
                QuantileMethod.LINEAR_R7,
                Optional.of(cut.toInstant(ZoneOffset.UTC)));
    }

    private static List<Known> knownAt(LocalDateTime cut) throws IOException {
        Path file = RealData.file(LOG);
        Map<String, Known> known = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(file)))) {
            for (NamedCsvRecord row : rows) {
                if (!time(row, "sys_updated_at").orElseThrow().isAfter(cut)) {
                    known.put(
                            row.getField("number"),
                            new Known(
                                    time(row, "opened_at").orElseThrow(),
                                    time(row, "resolved_at"),
                                    row.getField("incident_state")));
                }
            }
        }
        return List.copyOf(known.values());
    }

    private static Optional<LocalDateTime> time(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.equals("?") ? Optional.empty() : Optional.of(LocalDateTime.parse(text, FORMAT));
    }

    private static double minutes(LocalDateTime from, LocalDateTime to) {
        return java.time.Duration.between(from, to).toMinutes();
    }

    /** At every duration that ended something, the product of what was left, step by step. */
    private static Map<Double, Double> survival(List<Double> ended, List<Double> open) {
        Map<Double, Double> curve = new LinkedHashMap<>();
        double survival = 1;
        for (double at : new TreeSet<>(ended)) {
            long ending = ended.stream().filter(e -> e == at).count();
            long atRisk = ended.stream().filter(e -> e >= at).count()
                    + open.stream().filter(o -> o >= at).count();
            survival *= (atRisk - ending) / (double) atRisk;
            curve.put(at, survival);
        }
        return curve;
    }

    private static Estimate quantile(Map<Double, Double> curve, double left, List<Double> ended, List<Double> open) {
        for (Map.Entry<Double, Double> step : curve.entrySet()) {
            if (step.getValue() <= left + 1e-9) {
                return new Estimate.Reached((long) (step.getKey() * 60_000));
            }
        }
        double longest = Math.max(
                ended.stream().mapToDouble(e -> e).max().orElse(0),
                open.stream().mapToDouble(o -> o).max().orElse(0));
        return new Estimate.NotReached((long) (longest * 60_000));
    }
}
