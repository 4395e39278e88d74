package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.ShiftHandedOver;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Hands a shift over to the next; ownership is not touched.
 *
 * @param from who goes
 * @param to who comes
 * @param note what the next shift has to know
 */
public record HandOverShift(Party from, Party to, Text note) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new ShiftHandedOver(now.stamp(), from, to, note));
    }
}
