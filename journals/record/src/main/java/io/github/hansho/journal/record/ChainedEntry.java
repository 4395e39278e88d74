package io.github.hansho.journal.record;

/** One kept batch as bytes, at its place in the chain of its tenant. */
public final class ChainedEntry {

    private final long position;
    private final String tenant;
    private final long sequence;
    private final Hash hash;
    private final byte[] body;

    /**
     * Creates it, taking over the bytes.
     *
     * @param position its place among all entries of the journal, from 1
     * @param tenant whose record it is
     * @param sequence its place in the chain of its tenant, from 1
     * @param hash the link over it
     * @param body the entry as {@link EntryForm} writes it
     */
    public ChainedEntry(long position, String tenant, long sequence, Hash hash, byte[] body) {
        this.position = position;
        this.tenant = tenant;
        this.sequence = sequence;
        this.hash = hash;
        this.body = body;
    }

    /** Returns its place among all entries of the journal, from 1. */
    public long position() {
        return position;
    }

    /** Returns whose record it is. */
    public String tenant() {
        return tenant;
    }

    /** Returns its place in the chain of its tenant, from 1. */
    public long sequence() {
        return sequence;
    }

    /** Returns the link over it. */
    public Hash hash() {
        return hash;
    }

    /** Returns the entry as bytes. */
    public byte[] body() {
        return body.clone();
    }

    byte[] raw() {
        return body;
    }
}
