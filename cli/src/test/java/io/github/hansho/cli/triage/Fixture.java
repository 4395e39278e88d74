package io.github.hansho.cli.triage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.cli.Main;
import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the command on alerts that a test writes, and keeps what it said. */
final class Fixture {

    static final Path SURICATA = RealData.ofRepository("examples/mappings/suricata-eve.yaml");
    static final Path EDR = RealData.ofRepository("examples/mappings/edr-export.yaml");
    static final Path TOKYO = RealData.ofRepository("examples/plans/tokyo.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    Fixture(Path folder) {
        this.folder = folder;
    }

    /** A Suricata event of a time on 22 November 2026 in Tokyo; the flow is its id. */
    static String event(int hour, int minute, String type, int flow) {
        return String.format(
                Locale.ROOT,
                "{\"timestamp\":\"2026-11-22T%02d:%02d:00+0900\",\"event_type\":\"%s\",\"flow_id\":%d,"
                        + "\"src_ip\":\"10.0.0.1\",\"alert\":{\"signature\":\"odd\",\"signature_id\":7,\"severity\":1}}\n",
                hour,
                minute,
                type,
                flow);
    }

    static String alert(int hour, int minute, int flow) {
        return event(hour, minute, "alert", flow);
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads alerts with the mapping for Suricata, in English unless more is said. */
    int suricata(String alerts, String... more) {
        return read(write("alerts.jsonl", alerts), SURICATA, more);
    }

    int read(Path alerts, Path mapping, String... more) {
        out.reset();
        err.reset();
        List<String> args =
                new ArrayList<>(List.of("triage", "--alerts", alerts.toString(), "--mapping", mapping.toString()));
        if (!List.of(more).contains("--lang")) {
            args.addAll(List.of("--lang", "en"));
        }
        args.addAll(List.of(more));
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), args.toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The output with runs of spaces and line ends made one space, for sentences that were wrapped. */
    String words() {
        return out().replaceAll("\\s+", " ");
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The rows of the table whose caption begins so, as texts; the command was asked for JSON. */
    List<List<String>> table(String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode table : json().findParents("caption")) {
            if (table.get("caption").asText().contains(caption) && table.has("rows")) {
                table.get("rows").forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(
                            cell.isTextual()
                                    ? cell.asText()
                                    : cell.path("words").asText()));
                    rows.add(cells);
                });
            }
        }
        return rows;
    }

    JsonNode json() {
        try {
            return JSON.readTree(out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
