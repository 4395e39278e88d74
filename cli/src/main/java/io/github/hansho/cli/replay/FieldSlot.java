package io.github.hansho.cli.replay;

/** Takes one field of a CSV record over into the row; the characters are only lent. */
interface FieldSlot {

    void take(char[] text, int from, int length, RowFiller filler);

    /** Does one thing after the other, for a column that is read twice. */
    default FieldSlot and(FieldSlot other) {
        return (text, from, length, filler) -> {
            take(text, from, length, filler);
            other.take(text, from, length, filler);
        };
    }
}
