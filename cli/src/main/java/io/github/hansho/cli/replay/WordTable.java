package io.github.hansho.cli.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes one {@code String} object of equal words, found by their characters, so that a column with few different words costs no
 * objects. Words that mean null become null.
 */
final class WordTable {

    /** Beyond this many different words they are made anew each time: such a column is no column of few words. */
    private static final int LIMIT = 1 << 17;

    private final Nulls nulls;
    private @Nullable Word[] slots = new Word[64];
    private int size;
    private @Nullable Word last;

    WordTable(Nulls nulls) {
        this.nulls = nulls;
    }

    private record Word(String text, int hash, @Nullable String value) {}

    @Nullable String word(char[] text, int from, int length) {
        Word same = last;
        if (same != null && Nulls.isSame(same.text(), text, from, length)) {
            return same.value();
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        Word word = find(hash, text, from, length);
        last = word;
        return word.value();
    }

    private Word find(int hash, char[] text, int from, int length) {
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (word.hash() == hash && Nulls.isSame(word.text(), text, from, length)) {
                return word;
            }
            slot = (slot + 1) & mask;
        }
        String made = new String(text, from, length);
        Word word = new Word(made, hash, nulls.has(made) ? null : made);
        if (size < LIMIT) {
            slots[slot] = word;
            size++;
            if (size > slots.length / 2) {
                grow();
            }
        }
        return word;
    }

    private void grow() {
        Word[] old = Arrays.stream(slots).filter(word -> word != null).toArray(Word[]::new);
        slots = new Word[slots.length * 2];
        int mask = slots.length - 1;
        for (Word word : old) {
            int slot = (word.hash() ^ (word.hash() >>> 15)) & mask;
            while (slots[slot] != null) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word;
        }
    }
}
