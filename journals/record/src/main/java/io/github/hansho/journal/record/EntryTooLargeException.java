package io.github.hansho.journal.record;

/** A batch is larger than an entry may be; nothing of it is kept. */
public final class EntryTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String tenant;
    private final long bytes;

    EntryTooLargeException(String tenant, long bytes) {
        super("batch of tenant " + tenant + " has " + bytes + " bytes, allowed are up to " + EntryForm.MOST
                + ", keep it in several");
        this.tenant = tenant;
        this.bytes = bytes;
    }

    /** Returns whose batch it is. */
    public String tenant() {
        return tenant;
    }

    /** Returns how many bytes it has. */
    public long bytes() {
        return bytes;
    }
}
