package io.github.hansho.cli.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small text files, such as mappings and lifecycles. */
public final class TextFiles {

    private static final long LIMIT = 16L << 20;

    private TextFiles() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws BadInputException if it is not there, too large, or not UTF-8
     */
    public static String read(Path file) {
        FileTrouble.refuseDirectory(file);
        try {
            long size = Files.size(file);
            if (size > LIMIT) {
                throw FileTrouble.bad(file, FileTrouble.TEXTS.message("file-too-large", "size", size, "limit", LIMIT));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (IOException e) {
            throw FileTrouble.bad(file, FileTrouble.reading(e));
        }
    }
}
