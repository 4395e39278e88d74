package io.github.hansho.cli.replay;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.TicketLog;
import io.github.hansho.reporting.ticket.TicketRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes CSV records over into a ticket log, field by field, without a string for fields that nobody asked for. */
final class RowFiller extends CsvCallbackHandler<Boolean> {

    private final TicketLog log;
    private final TicketRow row;
    private final Function<List<String>, @Nullable FieldSlot[]> slotsOf;
    private final List<String> header = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable FieldSlot @Nullable [] slots;
    private RecordType type = RecordType.DATA;
    private long line;
    private int fields;

    /** Finds the slots once the header is known, so that the first record is read like any other. */
    RowFiller(TicketLog log, TicketRow row, Function<List<String>, @Nullable FieldSlot[]> slotsOf) {
        this.log = log;
        this.row = row;
        this.slotsOf = slotsOf;
    }

    private record Note(DefectKind kind, String what) {}

    TicketRow row() {
        return row;
    }

    void note(DefectKind kind, String what) {
        notes.add(new Note(kind, what));
    }

    boolean hasHeader() {
        return slots != null;
    }

    /** The line on which the record that is being read, or was read last, begins. */
    long line() {
        return line;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        type = RecordType.DATA;
        fields = 0;
        if (slots != null) {
            row.clear();
            row.line(line);
        }
    }

    @Override
    protected void addField(char[] text, int from, int length, boolean quoted) {
        @Nullable FieldSlot[] known = slots;
        if (known == null) {
            header.add(new String(text, from, length));
        } else if (fields < known.length) {
            FieldSlot slot = known[fields];
            if (slot != null) {
                slot.take(text, from, length, this);
            }
        }
        fields++;
    }

    @Override
    protected Boolean buildRecord() {
        @Nullable FieldSlot[] known = slots;
        if (type != RecordType.DATA) {
            return Boolean.FALSE;
        }
        if (known == null) {
            slots = slotsOf.apply(header);
            return Boolean.FALSE;
        }
        if (fields != known.length) {
            notes.clear();
            log.setAside(DefectKind.WRONG_FIELD_COUNT, line, fields + " / " + known.length);
            return Boolean.TRUE;
        }
        log.add(row);
        if (!notes.isEmpty()) {
            notes.forEach(note -> log.note(note.kind(), row.caseId(), line, note.what()));
            notes.clear();
        }
        return Boolean.TRUE;
    }

    @Override
    protected void setComment(char[] text, int from, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }
}
