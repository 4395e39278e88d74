package io.github.hansho.workflow.command;

import java.util.stream.Collectors;

/** Says that a command was not accepted where the caller counted on it. */
public final class NotAcceptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;

    NotAcceptedException(Decision decision) {
        super(
                worded(decision),
                decision instanceof Faulted faulted ? faulted.cause().orElse(null) : null);
        this.decision = decision;
    }

    /** Returns the rejection or fault. */
    public Decision decision() {
        return decision;
    }

    private static String worded(Decision decision) {
        return decision instanceof Rejected rejected
                ? "the command was rejected: "
                        + rejected.refusals().stream().map(Object::toString).collect(Collectors.joining("; "))
                : decision instanceof Faulted faulted
                        ? "the command faulted in " + faulted.what() + ": " + faulted.problem()
                        : decision.toString();
    }
}
