package io.github.hansho.journal.record;

import java.nio.charset.StandardCharsets;

/** A tenant, request, history or key has a name that stores cannot tell apart from others; nothing is kept. */
public final class UnkeepableNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnkeepableNameException(String what, String name) {
        super(what + " is named "
                + RecordWriter.quoted(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                + ", which has a NUL or half a character in it; take it out");
    }
}
