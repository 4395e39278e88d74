package io.github.hansho.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.hansho.cli.Main;
import io.github.hansho.cli.shell.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** {@code hansho replay} from its arguments to its report, against bare passes of the same CSV reader over the same file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
public class TicketReplay {

    /** How often the log is repeated, each time with ticket names of its own. */
    @Param("3")
    public int repeats;

    private Path log = Path.of("");

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        log = TicketLogs.repeated(repeats);
    }

    /** Takes it away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(log);
    }

    /** The command, its report thrown away. */
    @Benchmark
    public int replay() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        int code = Main.run(
                Terminal.over(nowhere, nowhere, StandardCharsets.UTF_8, false),
                "replay",
                "--log",
                log.toString(),
                "--mapping",
                TicketLogs.mapping().toString());
        if (code != 0) {
            throw new IllegalStateException("replay ended with " + code);
        }
        return code;
    }

    /** The least that a pass over the mapped columns can be. */
    @Benchmark
    public long barePass() throws IOException {
        return BarePass.over(log);
    }

    /** What the CSV reader gives by itself, a string for each field, and nothing done with it. */
    @Benchmark
    public long recordPass() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(log, StandardCharsets.UTF_8)) {
            for (CsvRecord row : records) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }
}
