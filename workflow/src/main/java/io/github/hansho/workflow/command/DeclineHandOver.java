package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Declines the open hand-over: it is not theirs (辞退).
 *
 * @param reason why
 * @param redirectTo whom to ask instead
 */
public record DeclineHandOver(Text reason, Optional<Party> redirectTo) implements Command {

    /** Returns the command that declines for a reason. */
    public static DeclineHandOver because(String reason) {
        return new DeclineHandOver(Text.of(reason), Optional.empty());
    }

    @Override
    public Decision decide(Situation now) {
        return !reason.isPresent()
                ? now.refuse("reason-needed")
                : now.answering(offer -> new HandOverDeclined(now.stamp(), offer.id(), reason, redirectTo));
    }
}
