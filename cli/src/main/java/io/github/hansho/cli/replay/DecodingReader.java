package io.github.hansho.cli.replay;

import io.github.hansho.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * Decodes a log and stops at the first bytes that are no characters and at a NUL, saying on which line. A byte order mark at the
 * start is left out.
 */
final class DecodingReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final LineEnds lines;
    private boolean ended;
    private boolean started;

    DecodingReader(InputStream in, Charset charset, LineEnds lines) {
        this.in = in;
        this.lines = lines;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What is wrong with the characters of a log. */
    static final class Undecodable extends IOException {

        private final long line;
        private final transient Message reason;

        Undecodable(long line, Message reason) {
            super(reason.toString());
            this.line = line;
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }

        long line() {
            return line;
        }
    }

    @Override
    public int read(char[] text, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(text, from, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() == 0 && result.isError()) {
                throw undecodable(result);
            }
            if (out.position() == 0 && ended) {
                return -1;
            }
            if (out.position() == 0) {
                fill();
            } else if (!started) {
                started = true;
                dropMark(out, text, from);
            }
        }
        int nul = lines.look(text, from, out.position());
        if (nul >= 0) {
            throw new Undecodable(lines.line(), ReplayTexts.message("log-nul"));
        }
        return out.position();
    }

    private static void dropMark(CharBuffer out, char[] text, int from) {
        if (text[from] == BYTE_ORDER_MARK) {
            System.arraycopy(text, from + 1, text, from, out.position() - 1);
            out.position(out.position() - 1);
        }
    }

    private Undecodable undecodable(CoderResult result) {
        byte[] wrong = new byte[Math.min(result.length(), bytes.remaining())];
        bytes.duplicate().get(wrong);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        return new Undecodable(
                lines.line(),
                ReplayTexts.message(
                        "log-bytes", "bytes", hex, "charset", decoder.charset().name()));
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
        ended = read < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
