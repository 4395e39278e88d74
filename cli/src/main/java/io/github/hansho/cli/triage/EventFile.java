package io.github.hansho.cli.triage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.text.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads events from JSON Lines, or from one JSON array, within the limits of the library. */
final class EventFile {

    private static final ObjectReader LINE = Jackson2.mapper().readerFor(JsonNode.class);
    private static final ObjectReader ELEMENT = LINE.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int BLANK_START = 1 << 15;
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

    private EventFile() {}

    /** Takes events one by one. */
    interface Sink {
        /** Takes an event of a line. */
        void event(long line, JsonNode event);

        /** Takes a line that is no event. */
        void unreadable(long line, long column, Message why);
    }

    static void read(InputStream raw, Sink sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        skipByteOrderMark(in);
        if (firstSign(in) == '[') {
            array(in, sink);
        } else {
            lines(in, sink);
        }
    }

    private static void lines(InputStream in, Sink sink) throws IOException {
        LineReader lines = new LineReader(in);
        while (true) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                return;
            }
            if (lines.wasTooLong()) {
                sink.unreadable(lines.number(), 0, TriageTexts.message("line-too-long", "limit", LineReader.LIMIT));
            } else if (!isBlank(line.get())) {
                line(lines.number(), line.get(), sink);
            }
        }
    }

    private static void line(long number, byte[] bytes, Sink sink) throws IOException {
        try {
            String text = decoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonNode event = LINE.readValue(text);
            sink.event(number, event);
        } catch (CharacterCodingException e) {
            sink.unreadable(number, 0, TriageTexts.message("not-utf8"));
        } catch (JsonProcessingException e) {
            sink.unreadable(number, column(e), TriageTexts.message("no-json", "why", why(e)));
        }
    }

    /** An array cannot be read on after a mistake: the rest is unreadable, and that is said. */
    private static void array(InputStream in, Sink sink) throws IOException {
        Reader text = new InputStreamReader(in, decoder());
        try (JsonParser parser = ELEMENT.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long line = parser.currentLocation().getLineNr();
                JsonNode event = ELEMENT.readTree(parser);
                sink.event(line, event);
            }
            if (parser.nextToken() != null) {
                JsonLocation more = parser.currentTokenLocation();
                sink.unreadable(more.getLineNr(), more.getColumnNr(), TriageTexts.message("array-over"));
            }
        } catch (CharacterCodingException e) {
            sink.unreadable(0, 0, TriageTexts.message("array-not-utf8"));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            sink.unreadable(line, column(e), TriageTexts.message("array-broken", "why", why(e)));
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    }

    /** The words of the parser, without the names of its settings and without what people cannot see. */
    private static String why(JsonProcessingException e) {
        return AlertReader.shortened(
                SETTING.matcher(e.getOriginalMessage()).replaceAll("").replace('\n', ' '));
    }

    private static long column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!isBlank(b)) {
                return false;
            }
        }
        return true;
    }

    private static int firstSign(InputStream in) throws IOException {
        in.mark(BLANK_START);
        int sign = in.read();
        for (int at = 1; at < BLANK_START && isBlank(sign); at++) {
            sign = in.read();
        }
        in.reset();
        return sign;
    }

    private static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(3);
        byte[] start = in.readNBytes(3);
        boolean marked =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
    }
}
