package io.github.hansho.cli.replay;

import java.util.Locale;

/** Turns the messages of the CSV reader into ours: lower case, the place left out because it stands before them. */
final class CsvMessages {

    private CsvMessages() {}

    static String plain(Throwable error) {
        String message = String.valueOf(error.getMessage());
        int place = message.indexOf(" (record starting at line");
        String words = place < 0 ? message : message.substring(0, place);
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
