package io.github.hansho.cli.replay;

import java.util.Collection;
import java.util.List;

/** The words that mean null in a log. */
final class Nulls {

    private final List<String> words;

    Nulls(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    boolean has(char[] text, int from, int length) {
        for (String word : words) {
            if (isSame(word, text, from, length)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Compares from the end, where names that count up differ. */
    static boolean isSame(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
