package io.github.hansho.testkit.contract;

/** At which moment an append fails that a journal was told to let fail. */
public enum CommitFault {
    /** Before anything is written. */
    BEFORE,
    /** Between two writes of its transaction. */
    INSIDE,
    /** After its commit, before the answer: everything is kept, and nobody is told. */
    AFTER
}
