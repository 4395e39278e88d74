package io.github.hansho.reporting.ticket;

/** Counts moves out of the finished and out of the closed states. */
final class ReturnCount {

    private long casesFromFinished;
    private long movesFromFinished;
    private long casesFromClosed;
    private long movesFromClosed;

    void move(CaseState ticket, StateTable.Entry from, StateTable.Entry to) {
        ticket.leftFinished += from.finished() && !to.finished() ? 1 : 0;
        ticket.leftClosed += from.closed() && !to.closed() ? 1 : 0;
    }

    void finish(CaseState ticket) {
        casesFromFinished += ticket.leftFinished > 0 ? 1 : 0;
        movesFromFinished += ticket.leftFinished;
        casesFromClosed += ticket.leftClosed > 0 ? 1 : 0;
        movesFromClosed += ticket.leftClosed;
    }

    TicketSummary.Returns figures() {
        return new TicketSummary.Returns(casesFromFinished, movesFromFinished, casesFromClosed, movesFromClosed);
    }
}
