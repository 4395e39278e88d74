package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Records that someone was told or called, and what came of it.
 *
 * @param to who was meant
 * @param channel by which channel
 * @param result what came of it
 * @param call the key of the call that it came of, where an escalation made one
 * @param note more about it
 */
public record RecordContact(Party to, String channel, Contact result, Optional<String> call, Text note)
        implements Command {

    /** Returns the command that records a contact. */
    public static RecordContact of(Party to, String channel, Contact result) {
        return new RecordContact(to, channel, result, Optional.empty(), Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Contacted(now.stamp(), to, channel, result, call, note));
    }
}
