package io.github.hansho.cli.shell;

import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads small text files, such as mappings and lifecycles. */
public final class TextFiles {

    private static final long LIMIT = 16L << 20;
    private static final Texts TEXTS = Texts.read(TextFiles.class::getResourceAsStream);

    private TextFiles() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws BadInputException if it is not there, too large, or not UTF-8
     */
    public static String read(Path file) {
        try {
            long size = Files.size(file);
            if (size > LIMIT) {
                throw bad(file, TEXTS.message("file-too-large", "size", size, "limit", LIMIT));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw bad(file, TEXTS.message("file-missing"));
        } catch (CharacterCodingException e) {
            throw bad(file, TEXTS.message("file-charset"));
        } catch (IOException e) {
            throw bad(file, TEXTS.message("file-unreadable", "detail", String.valueOf(e.getMessage())));
        }
    }

    private static BadInputException bad(Path file, Message message) {
        return new BadInputException(List.of(new Problem(file.toString(), 0, 0, message)));
    }
}
