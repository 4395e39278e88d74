package io.github.hansho.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * The least that a pass of the CSV reader over the mapped columns can be: times become seconds and counts numbers, words are
 * looked at as they lie in the reader's buffer, and everything is added up.
 */
final class BarePass extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final Set<String> TIMES = Set.of("sys_updated_at", "opened_at", "resolved_at", "closed_at");
    private static final Set<String> COUNTS = Set.of("sys_mod_count", "reopen_count", "reassignment_count");
    private static final Set<String> WORDS = Set.of(
            "number",
            "incident_state",
            "priority",
            "impact",
            "urgency",
            "assignment_group",
            "caller_id",
            "category",
            "made_sla");

    private final char[] kinds = new char[64];
    private boolean header = true;
    private long sum;

    private BarePass() {}

    static long over(Path log) throws IOException {
        BarePass pass = new BarePass();
        try (CsvReader<Boolean> records = CsvReader.builder().build(pass, log, StandardCharsets.UTF_8)) {
            records.forEach(row -> pass.sum++);
        }
        return pass.sum;
    }

    @Override
    protected void handleField(int field, char[] text, int from, int length, boolean quoted) {
        if (header) {
            String name = new String(text, from, length);
            kinds[field] = TIMES.contains(name) ? 't' : COUNTS.contains(name) ? 'c' : WORDS.contains(name) ? 'w' : ' ';
            return;
        }
        switch (kinds[field]) {
            case 't' -> sum += time(text, from, from + length);
            case 'c' -> sum += number(text, from, from + length);
            case 'w' -> sum += word(text, from, from + length);
            default -> {}
        }
    }

    @Override
    protected Boolean buildRecord() {
        header = false;
        return Boolean.TRUE;
    }

    /** Reads {@code 29/2/2016 06:10} as seconds since 1970; a mark for no value is no time. */
    private static long time(char[] text, int from, int end) {
        int[] parts = new int[5];
        int part = 0;
        for (int i = from; i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                parts[part] = parts[part] * 10 + text[i] - '0';
            } else if (++part == parts.length) {
                return 0;
            }
        }
        return part < 4 ? 0 : days(parts[2], parts[1], parts[0]) * 86_400L + parts[3] * 3_600L + parts[4] * 60L;
    }

    /** Counts the days since 1970 in the Gregorian calendar, from March to February. */
    private static long days(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 9 : month - 3;
        return 365L * y + y / 4 - y / 100 + y / 400 + (153L * m + 2) / 5 + day - 719_469L;
    }

    private static long number(char[] text, int from, int end) {
        long number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    private static int word(char[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
