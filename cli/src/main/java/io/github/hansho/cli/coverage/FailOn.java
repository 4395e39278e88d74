package io.github.hansho.cli.coverage;

import io.github.hansho.testkit.coverage.Finding;
import java.util.Locale;

/** What the command can be told to fail on. */
enum FailOn {
    FINDINGS,
    EMPTY_ROLE,
    REACHES_NOBODY,
    BOTH_TRACKS,
    UNKNOWN,
    FAULT;

    boolean isMet(Finding finding) {
        return this == FINDINGS || name().equals(finding.flaw().kind().name());
    }

    /** Returns the word that stands for a kind of finding. */
    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word(this);
    }
}
