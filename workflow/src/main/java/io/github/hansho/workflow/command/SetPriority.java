package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Sets the priority (対応優先度) by hand, against the matrix if need be.
 *
 * @param to the code of the priority
 * @param reason why
 */
public record SetPriority(String to, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        if (!now.plan().priorities().priorities().has(to)) {
            return now.refuse(
                    "unknown-priority",
                    "value",
                    to,
                    "allowed",
                    now.plan().priorities().priorities().codes());
        }
        return now.accept(new PriorityChanged(
                now.stamp(),
                now.incident().assessment().priority().map(p -> p.code()),
                to,
                Optional.empty(),
                Optional.empty(),
                true,
                reason));
    }
}
