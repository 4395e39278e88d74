package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Takes the open hand-over back.
 *
 * @param reason why
 */
public record WithdrawHandOver(Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Offer> open = now.incident().ownership().offer();
        if (open.isEmpty()) {
            return now.refuse("no-offer");
        }
        return now.isOf(open.get().from())
                ? now.accept(new HandOverWithdrawn(now.stamp(), open.get().id(), reason))
                : now.refuse("not-the-offerer", "from", open.get().from());
    }
}
