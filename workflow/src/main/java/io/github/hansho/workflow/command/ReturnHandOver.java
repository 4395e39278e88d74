package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.text.Text;
import java.util.Set;

/**
 * Sends the open hand-over back because something is missing (差し戻し).
 *
 * @param missing what is missing
 * @param reason why
 */
public record ReturnHandOver(Set<HandOverItem> missing, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        return missing.isEmpty()
                ? now.refuse("nothing-missing")
                : now.answering(offer -> new HandOverReturned(now.stamp(), offer.id(), missing, reason));
    }
}
