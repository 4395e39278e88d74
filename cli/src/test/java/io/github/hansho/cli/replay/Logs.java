package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.Progress;
import io.github.hansho.cli.shell.Terminal;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.ticket.CaseFigures;
import io.github.hansho.reporting.ticket.MoveFigures;
import io.github.hansho.reporting.ticket.TicketState;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads logs in tests. */
final class Logs {

    private Logs() {}

    static Terminal silent() {
        return Terminal.over(
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8, false);
    }

    static Mapping mapping(Path file) {
        try {
            return MappingReader.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a log with percentiles from the first value on. */
    static TicketSummary read(Path log, Path mappingFile, QuantileMethod method, Optional<Instant> asOf) {
        Mapping mapping = mapping(mappingFile);
        mapping.plan().percentiles(method, 1);
        return new LogReader(log, mapping, null, new Progress(silent(), "")).read(asOf);
    }

    static CaseFigures.Duration duration(CaseFigures figures, String name) {
        return figures.durations().stream()
                .filter(duration -> duration.duration().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static CaseFigures.Mark mark(CaseFigures figures, String name) {
        return figures.marks().stream()
                .filter(mark -> mark.mark().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Long> pairs(List<MoveFigures.Pair> pairs, Function<TicketState, String> name) {
        Map<String, Long> named = new TreeMap<>();
        pairs.forEach(pair -> named.put(name.apply(pair.from()) + " > " + name.apply(pair.to()), pair.count()));
        return named;
    }

    static <V> Map<String, V> named(Map<TicketState, V> map, Function<TicketState, String> name) {
        Map<String, V> named = new TreeMap<>();
        map.forEach((state, value) -> named.put(name.apply(state), value));
        return named;
    }

    /** The spelling of the figures computed elsewhere: a slash even where there is no sub-state. */
    static String withSlash(TicketState state) {
        return state.state() + "/" + state.subState();
    }
}
