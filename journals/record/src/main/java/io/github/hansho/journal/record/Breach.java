package io.github.hansho.journal.record;

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
        ALTERED("was altered"),
        /** An entry is gone from between others. */
        MISSING("is missing"),
        /** An entry was put in, or stands there twice. */
        INSERTED("was put in"),
        /** An entry stands in another's place. */
        REORDERED("stands in the place of another"),
        /** The record ends too early: this entry and all after it are gone. */
        CUT("and what follows is cut off"),
        /** Everything fits together, but it is not what a head that was kept elsewhere has seen. */
        REWRITTEN("or one before it was rewritten, together with all links after it"),
        /** An index of the store disagrees with the entry: a fact's place, a revision, or when something is due. */
        MISFILED("is kept under another history, revision or instant than it says");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Returns it in words. */
    @Override
    public String toString() {
        return "entry " + sequence + " of tenant " + tenant + " " + kind.words;
    }
}
