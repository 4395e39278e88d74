package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Thanked;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Thanks a party that helped.
 *
 * @param to who
 * @param words the words
 */
public record Thank(Party to, Text words) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Thanked(now.stamp(), to, words));
    }
}
