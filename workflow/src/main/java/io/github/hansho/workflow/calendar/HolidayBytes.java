package io.github.hansho.workflow.calendar;

import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.yaml.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out whether bytes are UTF-8 or CP932; a byte that fits neither is an error, never a replacement character. */
final class HolidayBytes {

    private static final int MOST_BYTES = 4 << 20;
    private static final String CP932 = "windows-31j";

    private HolidayBytes() {}

    static String decode(String name, byte[] bytes) {
        return decode(name, bytes, Charset.isSupported(CP932) ? Optional.of(Charset.forName(CP932)) : Optional.empty());
    }

    /** Decodes where CP932 may be missing, as it is from a runtime without the module {@code jdk.charsets}. */
    static String decode(String name, byte[] bytes, Optional<Charset> japanese) {
        if (bytes.length > MOST_BYTES) {
            throw refused(name, 1, Words.of("csv-too-large", "size", bytes.length, "limit", MOST_BYTES));
        }
        Optional<String> text = strictly(StandardCharsets.UTF_8, bytes);
        if (text.isPresent()) {
            return text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        }
        Charset cp932 = japanese.orElseThrow(() -> refused(name, 1, Words.of("csv-no-cp932")));
        return strictly(cp932, bytes)
                .orElseThrow(() -> refused(name, 1 + newLines(bytes, fitting(cp932, bytes)), Words.of("csv-charset")));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    /** Returns how many bytes fit before the first that does not. */
    private static int fitting(Charset charset, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        strict(charset).decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int newLines(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static HolidaysException refused(String name, int line, Message message) {
        return new HolidaysException(name, List.of(new Problem(name, line, 1, "", message)));
    }
}
