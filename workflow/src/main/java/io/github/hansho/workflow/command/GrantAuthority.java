package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Grants an authority that the actor holds, for this incident.
 *
 * @param authority what is granted
 * @param to to whom
 * @param decision the decision in words
 */
public record GrantAuthority(Authority authority, Party to, Text decision) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.by().authorities().contains(authority)
                ? now.accept(new AuthorityGranted(now.stamp(), authority, to, decision))
                : now.refuse(
                        "authority-not-held",
                        "authority",
                        authority,
                        "actor",
                        now.by().id());
    }
}
