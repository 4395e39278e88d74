package io.github.hansho.cli.replay;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Measures the replay of the real audit log against bare passes over the same file; run by hand, see {@code docs/replay.md}.
 *
 * <p>Arguments: how often the log is repeated, each time with new ticket names (10), and how many rounds are measured (15).
 */
final class ReplaySpeed {

    private static final List<String> TIMES = List.of("sys_updated_at", "opened_at", "resolved_at", "closed_at");

    private ReplaySpeed() {}

    public static void main(String[] args) throws IOException {
        int repeats = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        PrintStream out = System.out;
        Path log = repeated(repeats);
        double[] records = new double[rounds];
        double[] fields = new double[rounds];
        double[] replay = new double[rounds];
        long rows = 0;
        for (int i = 0; i < rounds; i++) {
            records[i] = timed(() -> recordPass(log));
            fields[i] = timed(() -> fieldPass(log));
            replay[i] = timed(() -> replay(log).shape().rows());
            rows = replay(log).shape().rows();
        }
        out.printf("%,d rows, %,d bytes, median of %d rounds%n", rows, Files.size(log), rounds);
        out.printf("bare pass, records and their times      %8.1f ms%n", median(records));
        out.printf("bare pass, mapped fields and their times%8.1f ms%n", median(fields));
        out.printf("replay                                  %8.1f ms%n", median(replay));
        out.printf(
                "ratio to records %.2f, to mapped fields %.2f%n",
                median(replay) / median(records), median(replay) / median(fields));
        Files.delete(log);
    }

    private interface Pass {
        long run() throws IOException;
    }

    private static double timed(Pass pass) throws IOException {
        long start = System.nanoTime();
        if (pass.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, values.length / 3, values.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static TicketSummary replay(Path log) {
        Mapping mapping = Logs.mapping(RealData.ofRepository("examples/mappings/servicenow-audit.yaml"));
        return new LogReader(log, mapping, null, new Progress(Logs.silent(), "")).read(Optional.empty());
    }

    private static TimeReader timeReader() {
        return new TimeReader(
                TimePattern.of("d/M/yyyy HH:mm"),
                new LocalClock(java.time.ZoneOffset.UTC, LocalClock.Choice.UNKNOWN, LocalClock.Choice.EARLIER));
    }

    /** The reader's own records, every field a string, and the four columns of times read. */
    private static long recordPass(Path log) throws IOException {
        TimeReader times = timeReader();
        long sum = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(log, StandardCharsets.UTF_8)) {
            int[] columns = {};
            for (CsvRecord row : records) {
                if (columns.length == 0) {
                    columns = TIMES.stream().mapToInt(row.getFields()::indexOf).toArray();
                    continue;
                }
                for (int column : columns) {
                    char[] text = row.getField(column).toCharArray();
                    sum += times.read(text, 0, text.length);
                }
            }
        }
        return sum;
    }

    /** Nothing but the mapped fields, lent and not copied, and the four columns of times read. */
    private static long fieldPass(Path log) throws IOException {
        TimeReader times = timeReader();
        long[] sum = new long[1];
        boolean[] mapped = new boolean[64];
        boolean[] timed = new boolean[64];
        List<String> wanted =
                Logs.mapping(RealData.ofRepository("examples/mappings/servicenow-audit.yaml")).columns().stream()
                        .map(Mapping.ColumnUse::column)
                        .toList();
        AbstractBaseCsvCallbackHandler<Boolean> handler = new AbstractBaseCsvCallbackHandler<>() {
            private boolean header = true;

            @Override
            protected void handleField(int field, char[] text, int from, int length, boolean quoted) {
                if (header) {
                    String name = new String(text, from, length);
                    mapped[field] = wanted.contains(name);
                    timed[field] = TIMES.contains(name);
                } else if (timed[field]) {
                    sum[0] += times.read(text, from, length);
                } else if (mapped[field]) {
                    sum[0] += length;
                }
            }

            @Override
            protected Boolean buildRecord() {
                header = false;
                return Boolean.TRUE;
            }
        };
        try (CsvReader<Boolean> records = CsvReader.builder().build(handler, log, StandardCharsets.UTF_8)) {
            records.forEach(row -> sum[0]++);
        }
        return sum[0];
    }

    /** The log as often as wanted, uncompressed, every repetition with names of its own. */
    static Path repeated(int times) throws IOException {
        Path source = RealData.file("uci-servicenow/incident_event_log.dev.csv.gz");
        Path target = Files.createTempFile("replay", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (int i = 0; i < times; i++) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8))) {
                    String header = in.readLine();
                    if (i == 0 && header != null) {
                        out.write(header + "\n");
                    }
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        out.write((i == 0 ? "" : "R" + i + "-") + line + "\n");
                    }
                }
            }
        }
        return target;
    }
}
