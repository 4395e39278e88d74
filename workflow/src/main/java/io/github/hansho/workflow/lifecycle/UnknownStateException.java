package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.incident.LifecycleRef;
import java.util.List;

/** Thrown when a stored state is not in the lifecycle, and the lifecycle does not say which state it became. */
public final class UnknownStateException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 24;

    private final transient LifecycleRef lifecycle;
    private final String state;

    UnknownStateException(LifecycleRef lifecycle, String state, List<String> known) {
        super("state " + state + " is not in lifecycle " + lifecycle + ", which has "
                + String.join(", ", known.subList(0, Math.min(SHOWN, known.size())))
                + (known.size() > SHOWN ? ", …" : "") + "; declare under renamed which state it became");
        this.lifecycle = lifecycle;
        this.state = state;
    }

    /** Returns the lifecycle. */
    public LifecycleRef lifecycle() {
        return lifecycle;
    }

    /** Returns the state it does not have. */
    public String state() {
        return state;
    }
}
