package io.github.hansho.cli.shell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the result of a command goes: to the terminal, or into a file.
 *
 * @param terminal the terminal
 * @param file the file, if there is one
 * @param charset the charset of the file; UTF-8 if none is asked for
 */
public record Output(
        Terminal terminal, @Nullable Path file, @Nullable Charset charset) {

    /**
     * Writes the result.
     *
     * @throws BadInputException if the file cannot be written
     */
    public void write(String text) {
        if (file == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        try {
            Files.write(file, text.getBytes(Objects.requireNonNullElse(charset, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }
}
