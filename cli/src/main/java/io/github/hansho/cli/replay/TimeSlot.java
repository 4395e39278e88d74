package io.github.hansho.cli.replay;

import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.TicketRow;
import java.util.Arrays;

/** Takes a time; the one read last is remembered by its characters. */
final class TimeSlot implements FieldSlot {

    private static final int SHOWN = 60;

    private final String column;
    private final TimeReader reader;
    private final Nulls nulls;
    private final Into into;
    private char[] last = new char[32];
    private int lastLength = -1;
    private long time = TicketRow.NO_TIME;
    private Outcome outcome = Outcome.READ;

    /** Where a time goes. */
    interface Into {
        void set(TicketRow row, long epochMilli);
    }

    TimeSlot(String column, TimeReader reader, Nulls nulls, Into into) {
        this.column = column;
        this.reader = reader;
        this.nulls = nulls;
        this.into = into;
    }

    @Override
    public void take(char[] text, int from, int length, RowFiller filler) {
        if (length != lastLength || !Arrays.equals(text, from, from + length, last, 0, length)) {
            read(text, from, length);
        }
        into.set(filler.row(), time);
        if (outcome != Outcome.READ) {
            filler.note(kind(), column + " = " + new String(text, from, Math.min(length, SHOWN)));
        }
    }

    private void read(char[] text, int from, int length) {
        if (length > last.length) {
            last = new char[length * 2];
        }
        System.arraycopy(text, from, last, 0, length);
        lastLength = length;
        boolean isNull = nulls.has(text, from, length);
        time = isNull ? TicketRow.NO_TIME : reader.read(text, from, length);
        outcome = isNull ? Outcome.READ : reader.outcome();
    }

    private DefectKind kind() {
        return switch (outcome) {
            case IN_GAP -> DefectKind.TIME_IN_GAP;
            case TWICE -> DefectKind.TIME_TWICE;
            case READ, UNREADABLE -> DefectKind.UNREADABLE_TIME;
        };
    }
}
