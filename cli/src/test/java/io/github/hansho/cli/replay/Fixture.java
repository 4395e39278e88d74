package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.Progress;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A small log of a help desk and its mapping, written by hand, to be spoiled in tests. */
final class Fixture {

    static final String HEADER = "ticket,changed,state,resolved,group\n";
    static final String LOG = HEADER
            + "T1,2026-03-02 09:00,new,,desk\n"
            + "T1,2026-03-02 09:30,working,,desk\n"
            + "T1,2026-03-02 10:00,solved,2026-03-02 09:55,net\n"
            + "T1,2026-03-03 08:00,closed,2026-03-02 09:55,net\n"
            + "T2,2026-03-02 11:00,new,,desk\n"
            + "T2,2026-03-02 12:00,solved,2026-03-02 12:00,desk\n"
            + "T2,2026-03-02 13:00,working,-,\n";
    static final String MAPPING = """
            name: help desk
            nulls: ["", "-"]
            case: ticket
            state: state
            time: {column: changed, format: uuuu-MM-dd HH:mm, zone: Asia/Tokyo}
            group: group
            milestones: {resolved: resolved}
            states:
              initial: [new]
              finished: [solved, closed]
              closed: [closed]
              lifecycle: {new: open}
            durations:
              first-to-resolved: {from: firstRow, to: resolved, label: {en: First to resolved, ja: 解決まで}}
            segments: [group]
            """;

    private final Path folder;
    private final byte[] log;
    private final String mapping;

    private Fixture(Path folder, byte[] log, String mapping) {
        this.folder = folder;
        this.log = log;
        this.mapping = mapping;
    }

    static Fixture in(Path folder) {
        return new Fixture(folder, LOG.getBytes(StandardCharsets.UTF_8), MAPPING);
    }

    Fixture withLog(String text) {
        return withLog(text, StandardCharsets.UTF_8);
    }

    Fixture withLog(String text, Charset charset) {
        return withLog(text.getBytes(charset));
    }

    Fixture withLog(byte[] bytes) {
        return new Fixture(folder, bytes, mapping);
    }

    /** The mapping with a part of its text replaced. */
    Fixture mapping(String part, String other) {
        if (!mapping.contains(part)) {
            throw new IllegalArgumentException("the mapping has no " + part);
        }
        return new Fixture(folder, log, mapping.replace(part, other));
    }

    Fixture withMapping(String text) {
        return new Fixture(folder, log, text);
    }

    static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] log() {
        return log.clone();
    }

    Path logFile() {
        return write("log.csv", log);
    }

    Path mappingFile() {
        return write("map.yaml", mapping.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TicketSummary read() {
        Mapping how = MappingReader.read("map.yaml", mapping);
        return new LogReader(logFile(), how, null, new Progress(Logs.silent(), "")).read(Optional.empty());
    }
}
