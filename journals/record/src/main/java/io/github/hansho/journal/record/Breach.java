package io.github.hansho.journal.record;

import io.github.hansho.core.text.Message;
import java.util.Locale;

/**
 * The first thing that is wrong with the record of a tenant.
 *
 * @param kind what is wrong
 * @param tenant whose record it is
 * @param sequence the place in the chain at which it shows, from 1
 */
public record Breach(Kind kind, String tenant, long sequence) {

    /** What can be wrong. */
    public enum Kind {
        /** An entry, or its link, is not what it was. */
        ALTERED,
        /** An entry is gone from between others. */
        MISSING,
        /** An entry was put in, or stands there twice. */
        INSERTED,
        /** An entry stands in another's place. */
        REORDERED,
        /** The record ends too early: this entry and all after it are gone. */
        CUT,
        /** Everything fits together, but it is not what a head that was kept elsewhere has seen. */
        REWRITTEN,
        /** An index of the store disagrees with the entry: a fact's place, a revision, or when something is due. */
        MISFILED
    }

    /** Returns it in words. */
    public Message words() {
        String key = "breach-" + kind.name().toLowerCase(Locale.ROOT);
        return RecordTexts.of(key, "sequence", sequence, "tenant", tenant);
    }

    @Override
    public String toString() {
        return words().in(Locale.ENGLISH);
    }
}
