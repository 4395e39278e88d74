package io.github.hansho.cli.triage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, none longer than a limit: of a longer one only that it was too long is kept. */
final class LineReader {

    static final int LIMIT = 4 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private long number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Returns the next line without its end, or empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        line.reset();
        tooLong = false;
        int sign = in.read();
        if (sign < 0) {
            return Optional.empty();
        }
        number++;
        while (sign >= 0 && sign != '\n') {
            if (line.size() < LIMIT) {
                line.write(sign);
            } else {
                tooLong = true;
            }
            sign = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    long number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
