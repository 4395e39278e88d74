package io.github.hansho.workflow.lifecycle;

/** What comes of firing a move: the snapshot after it, or why there is none; the snapshot before is never changed. */
public sealed interface Firing permits Snapshot, Ruling.Refused, Ruling.NoSuchMove, Ruling.Faulted {}
