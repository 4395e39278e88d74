package io.github.hansho.cli.shell;

import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

/** Says in our own words why a file cannot be read or written. */
public final class FileTrouble {

    static final Texts TEXTS = Texts.read(FileTrouble.class::getResourceAsStream);

    private FileTrouble() {}

    /** Returns the sentence for a failure to read. */
    public static Message reading(IOException error) {
        if (error instanceof NoSuchFileException || error instanceof AccessDeniedException) {
            return TEXTS.message("file-missing");
        }
        if (error instanceof EOFException || error instanceof ZipException) {
            return TEXTS.message("file-gzip", "detail", detail(error));
        }
        return error instanceof CharacterCodingException
                ? TEXTS.message("file-charset")
                : TEXTS.message("file-unreadable", "detail", detail(error));
    }

    /** Returns the exception for a file that cannot be written. */
    static BadInputException writing(Path file, IOException error) {
        return error instanceof NoSuchFileException
                ? bad(file, TEXTS.message("file-no-folder"))
                : bad(file, TEXTS.message("file-unwritable", "detail", detail(error)));
    }

    /** Refuses a directory, of which some systems only say when it is read that it is none. */
    static void refuseDirectory(Path file) {
        if (Files.isDirectory(file)) {
            throw bad(file, TEXTS.message("file-directory"));
        }
    }

    static BadInputException bad(Path file, Message message) {
        return new BadInputException(List.of(new Problem(file.toString(), 0, 0, message)));
    }

    private static String detail(IOException error) {
        String said = error instanceof FileSystemException system ? system.getReason() : error.getMessage();
        return said == null ? error.getClass().getSimpleName() : said;
    }
}
