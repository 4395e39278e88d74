package io.github.hansho.cli.shell;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds charsets that can be written in. */
public final class Charsets {

    private Charsets() {}

    /** Returns the charset of a name; empty where there is none, or where it can only be read. */
    public static Optional<Charset> find(@Nullable String name) {
        try {
            return Optional.ofNullable(name)
                    .filter(given -> !given.isEmpty())
                    .map(Charset::forName)
                    .filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
