package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.journal.HistoryId;

/** Says that a request id was used for something else, so that nobody can tell what it stands for. */
public final class RequestUsedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String request;
    private final transient HistoryId usedFor;

    RequestUsedException(String request, HistoryId usedFor) {
        super("request " + request + " was used for " + usedFor + " already, give the command an id of its own");
        this.request = request;
        this.usedFor = usedFor;
    }

    /** Returns the request id. */
    public String request() {
        return request;
    }

    /** Returns what it was used for. */
    public HistoryId usedFor() {
        return usedFor;
    }
}
