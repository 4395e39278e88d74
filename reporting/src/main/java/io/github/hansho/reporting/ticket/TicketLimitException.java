package io.github.hansho.reporting.ticket;

/** A log has more different names in one place than a log of tickets can have; the mapping probably names a wrong column. */
public final class TicketLimitException extends RuntimeException {

    private final String what;
    private final int limit;
    private final String value;

    TicketLimitException(String what, int limit, String value) {
        super("the log has more than " + limit + " different values of " + what + ", the first too many is \"" + value
                + "\"; check that the mapping names the right column");
        this.what = what;
        this.limit = limit;
        this.value = value;
    }

    /** Returns what there is too much of. */
    public String what() {
        return what;
    }

    /** Returns how many different values are allowed. */
    public int limit() {
        return limit;
    }

    /** Returns the first value that was too many. */
    public String value() {
        return value;
    }
}
