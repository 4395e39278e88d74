package io.github.hansho.reporting.ticket;

/** Counts what one mark says, and whether the rows show the same. */
final class MarkCount {

    private final TicketMark mark;
    private final int field;
    private long yes;
    private long no;
    private long unknown;
    private long saidOnly;
    private long seenOnly;

    MarkCount(TicketMark mark, int field) {
        this.mark = mark;
        this.field = field;
    }

    void add(CaseState ticket) {
        TicketMark.Answer answer = mark.read(ticket.values[field]);
        boolean compared = mark.seen() != TicketMark.Seen.NOTHING;
        boolean seen = mark.seen() == TicketMark.Seen.REOPENED ? ticket.leftFinished > 0 : ticket.trail.changes > 0;
        switch (answer) {
            case YES -> {
                yes++;
                saidOnly += compared && !seen ? 1 : 0;
            }
            case NO -> {
                no++;
                seenOnly += compared && seen ? 1 : 0;
            }
            case UNKNOWN -> unknown++;
        }
    }

    void merge(MarkCount other) {
        yes += other.yes;
        no += other.no;
        unknown += other.unknown;
        saidOnly += other.saidOnly;
        seenOnly += other.seenOnly;
    }

    CaseFigures.Mark figures() {
        return new CaseFigures.Mark(mark, yes, no, unknown, saidOnly, seenOnly);
    }
}
