package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A move as it was declared, before groups are expanded. */
record MoveDraft(
        List<String> from,
        String to,
        Optional<Label> label,
        List<Condition> conditions,
        boolean needsReason,
        List<Milestone> reaches,
        Optional<Duration> after,
        boolean reopens,
        boolean returns,
        Site site,
        Site fromSite,
        Site toSite) {

    /** The target that leads back to the state before. */
    static final String PREVIOUS = "$previous";

    MoveDraft {
        from = List.copyOf(from);
        conditions = List.copyOf(conditions);
        reaches = List.copyOf(reaches);
    }

    boolean toPrevious() {
        return to.equals(PREVIOUS);
    }
}
