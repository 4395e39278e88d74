package io.github.hansho.journal.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with tables and nothing in them, made once and copied: quicker than making the tables again and again. */
final class Template {

    private Template() {}

    private static final class Made {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("journal");
                Path file = folder.resolve("template.db");
                SqliteJournal.open(file).close();
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                Files.delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes a file, and returns it. */
    static Path copy(Path file) {
        try {
            return Files.write(file, Made.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
