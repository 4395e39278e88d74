package io.github.hansho.cli.coverage;

import io.github.hansho.testkit.coverage.Finding;
import io.github.hansho.testkit.coverage.Flaw;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the command can be told to fail on. */
enum FailOn {
    FINDINGS(EnumSet.allOf(Flaw.Kind.class)),
    EMPTY_ROLE(EnumSet.of(Flaw.Kind.EMPTY_ROLE)),
    REACHES_NOBODY(EnumSet.of(Flaw.Kind.REACHES_NOBODY)),
    BOTH_TRACKS(EnumSet.of(Flaw.Kind.BOTH_TRACKS)),
    UNKNOWN(EnumSet.of(Flaw.Kind.UNKNOWN)),
    FAULT(EnumSet.of(Flaw.Kind.FAULT));

    private final Set<Flaw.Kind> kinds;

    FailOn(Set<Flaw.Kind> kinds) {
        this.kinds = kinds;
    }

    boolean isMet(Finding finding) {
        return kinds.contains(finding.flaw().kind());
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
