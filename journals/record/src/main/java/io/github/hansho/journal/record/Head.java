package io.github.hansho.journal.record;

/**
 * How long the chain of one tenant is and with which hash it ends; kept elsewhere it shows later that nothing was cut off.
 *
 * @param tenant whose record it is
 * @param entries how many entries it has
 * @param hash the link of the last of them
 */
public record Head(String tenant, long entries, Hash hash) {

    /** Returns the head of a tenant that has kept nothing. */
    public static Head none(String tenant) {
        return new Head(tenant, 0, Hash.NONE);
    }

    /** Returns the head after one more entry. */
    public Head then(byte[] entry) {
        return new Head(tenant, entries + 1, hash.then(entry));
    }
}
