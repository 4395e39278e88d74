package io.github.hansho.journal.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of one entry in a record. */
final class EntryLine {

    static final byte[] END = "{\"end\":".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern START = Pattern.compile(
            "\\{\"sequence\":([1-9][0-9]{0,17}),\"hash\":\"([0-9a-f]{64})\",\"entry\":\\{.*", Pattern.DOTALL);

    private static final int LONGEST_START = 130;

    private final long sequence;
    private final Hash hash;
    private final byte[] body;

    private EntryLine(long sequence, Hash hash, byte[] body) {
        this.sequence = sequence;
        this.hash = hash;
        this.body = body;
    }

    /** Takes a line apart without touching the bytes of its entry. */
    static EntryLine of(byte[] line, long number) {
        String start = new String(line, 0, Math.min(line.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        Matcher matcher = START.matcher(start);
        if (!matcher.matches() || line[line.length - 1] != '}') {
            throw new RecordException(RecordException.Problem.UNREADABLE, number, RecordTexts.of("no-entry"));
        }
        int from = start.indexOf("\"entry\":") + "\"entry\":".length();
        return new EntryLine(
                Long.parseLong(matcher.group(1)),
                Hash.parse(matcher.group(2)),
                Arrays.copyOfRange(line, from, line.length - 1));
    }

    long sequence() {
        return sequence;
    }

    Hash hash() {
        return hash;
    }

    byte[] body() {
        return body;
    }
}
