package io.github.hansho.cli.replay;

import io.github.hansho.reporting.ticket.DefectKind;

/** Takes a number that should rise from row to row. */
final class SequenceSlot implements FieldSlot {

    private final String column;
    private final Nulls nulls;

    SequenceSlot(String column, Nulls nulls) {
        this.column = column;
        this.nulls = nulls;
    }

    @Override
    public void take(char[] text, int from, int length, RowFiller filler) {
        if (nulls.has(text, from, length)) {
            return;
        }
        try {
            filler.row().sequence(number(text, from, length));
        } catch (NumberFormatException e) {
            filler.note(DefectKind.UNREADABLE_NUMBER, column + " = " + new String(text, from, Math.min(length, 60)));
        }
    }

    private static long number(char[] text, int from, int length) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            if (text[i] < '0' || text[i] > '9' || length > 18) {
                return Long.parseLong(new String(text, from, length));
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
