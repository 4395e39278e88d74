package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.FileTrouble;
import io.github.hansho.cli.shell.InputSource;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.RecordException;
import io.github.hansho.journal.record.RecordReader;
import io.github.hansho.journal.record.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Records as files. */
final class RecordFiles {

    static final FactLines LINES = Jackson2.lines();

    /** Any first line that is not SQLite's is a record's, right or wrong. */
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private RecordFiles() {}

    /** What is done with the bytes of a file. */
    interface Reading<T> {
        T of(InputStream in) throws IOException;
    }

    static boolean isRecord(String name) {
        Path file = name.startsWith(OpenJournal.ADDRESS) ? null : Path.of(name);
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SQLITE.length);
            return start.length > 0 && !Arrays.equals(start, SQLITE);
        } catch (IOException e) {
            throw bad(file, e);
        }
    }

    static Verification verify(Path file, List<Head> elsewhere, Shell shell) {
        return read(file, shell, in -> new RecordReader(LINES).verify(in, elsewhere, done -> {}));
    }

    static List<Head> heads(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return RecordReader.heads(in);
        } catch (IOException e) {
            throw bad(file, e);
        } catch (RecordException e) {
            throw bad(file, e);
        }
    }

    /**
     * Reads a record, zipped or not, and shows how far.
     *
     * @throws BadInputException if it cannot be read, with the line where it is no record
     */
    static <T> T read(Path file, Shell shell, Reading<T> reading) {
        Progress progress = new Progress(shell.terminal(), file.toString());
        try (InputStream in = InputSource.open(file, progress)) {
            return reading.of(in);
        } catch (IOException e) {
            throw bad(file, e);
        } catch (RecordException e) {
            throw bad(file, e);
        } finally {
            progress.end();
        }
    }

    private static BadInputException bad(Path file, IOException e) {
        return OpenJournal.bad(file.toString(), FileTrouble.reading(e));
    }

    private static BadInputException bad(Path file, RecordException e) {
        return new BadInputException(List.of(new Problem(file.toString(), e.line(), 0, e.words())));
    }
}
