package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Why no command can be decided on an incident, whatever it wishes. */
final class Obstacle {

    private Obstacle() {}

    /** Returns what is in the way, or null; the plan is null when it is not loaded. */
    static @Nullable Decision of(Request request, Snapshot snapshot, @Nullable Plan pinned) {
        Incident incident = snapshot.incident();
        if (request.seen().isPresent() && request.seen().getAsLong() != incident.revision()) {
            return Rejected.because(
                    DeskWords.stale(incident.id(), request.seen().getAsLong(), incident.revision()));
        }
        if (snapshot.unrecognised().isPresent()) {
            return Rejected.because(DeskWords.unrecognised(
                    incident.id(), snapshot.unrecognised().get()));
        }
        return pinned == null
                ? Faulted.of("plan", "plan " + incident.origin().plan() + " is not loaded")
                : of(incident, pinned.lifecycle(incident.origin().kind()));
    }

    private static @Nullable Faulted of(Incident incident, Lifecycle lifecycle) {
        LifecycleRef pinned = incident.origin().lifecycle();
        if (!lifecycle.has(incident.state())) {
            return Faulted.of(
                    "lifecycle",
                    "incident " + incident.id() + " is in state " + incident.state() + ", which lifecycle "
                            + lifecycle.ref() + " does not have; declare under renamed which state it became");
        }
        return lifecycle.ref().equals(pinned) || lifecycle.takesOver()
                ? null
                : Faulted.of(
                        "lifecycle",
                        "incident " + incident.id() + " follows lifecycle " + pinned + ", and lifecycle "
                                + lifecycle.ref() + " has another structure");
    }
}
