package io.github.hansho.journal.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, none longer than an entry may be. */
final class Lines {

    /** What stands around an entry in its line. */
    private static final int AROUND = 256;

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Returns the next line without its end, or null behind the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        number++;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() > EntryForm.MOST + AROUND) {
                throw new RecordException(
                        RecordException.Problem.LINE_TOO_LONG,
                        number,
                        RecordTexts.of("too-long", "bytes", EntryForm.MOST + AROUND));
            }
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }

    /** Returns the number of the line returned last, from 1. */
    long number() {
        return number;
    }
}
