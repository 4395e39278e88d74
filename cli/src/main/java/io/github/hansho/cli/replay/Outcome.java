package io.github.hansho.cli.replay;

/** How reading a time went. */
enum Outcome {
    /** It is what it says. */
    READ,
    /** It does not have the format. */
    UNREADABLE,
    /** The clocks of the zone skipped it. */
    IN_GAP,
    /** It occurred twice in the zone. */
    TWICE
}
