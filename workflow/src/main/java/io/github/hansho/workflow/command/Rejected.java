package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Refusal;
import java.util.List;

/**
 * The command was rejected; nothing was kept.
 *
 * @param refusals all the reasons, at least one
 */
public record Rejected(List<Refusal> refusals) implements Decision {

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Rejected {
        refusals = List.copyOf(refusals);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a rejection without a reason");
        }
    }

    /** Returns a rejection for one reason. */
    public static Rejected because(Refusal refusal) {
        return new Rejected(List.of(refusal));
    }
}
