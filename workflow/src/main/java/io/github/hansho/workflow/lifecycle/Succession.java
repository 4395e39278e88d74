package io.github.hansho.workflow.lifecycle;

import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.List;
import java.util.Optional;

/** Checks that a lifecycle can take over what an older one has left: every old state is still one, or became one. */
final class Succession {

    private Succession() {}

    static List<Finding> of(Lifecycle older, Lifecycle newer, Draft draft) {
        Findings findings = new Findings(draft);
        for (State old : older.states()) {
            Optional<State> now = newer.state(old.id());
            if (now.isEmpty()) {
                findings.whole(
                        Level.ERROR,
                        List.of(old.id()),
                        Words.of("state-lost", "state", old.id(), "older", older.ref()));
            } else if (now.get().phase() != old.phase()) {
                findings.state(
                        Level.WARNING,
                        now.get(),
                        List.of(old.id(), now.get().id()),
                        Words.of(
                                "phase-changed",
                                "state",
                                old.id(),
                                "from",
                                old.phase().label(),
                                "to",
                                now.get().phase().label()));
            }
        }
        return findings.list();
    }
}
