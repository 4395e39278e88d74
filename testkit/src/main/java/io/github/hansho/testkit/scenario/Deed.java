package io.github.hansho.testkit.scenario;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Opening;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody does in a scenario: opens an incident, or wishes something of one.
 *
 * @param by who; without a team the roles that are filled at that instant say for which team
 * @param opening what is opened, if it opens something
 * @param command what is wished, otherwise
 * @param incident the name of the incident in the scenario; what was opened last where absent
 * @param codes the codes of the refusals that are expected, in any order; empty when it is to be accepted
 * @param mayRefuse whether a refusal is expected, for whatever reason where no codes are given
 */
public record Deed(
        Actor by,
        Optional<Opening> opening,
        Optional<Command> command,
        Optional<String> incident,
        List<String> codes,
        boolean mayRefuse) {

    /** Keeps an immutable copy. */
    public Deed {
        codes = List.copyOf(codes);
    }

    static Deed of(Actor by, Opening opening) {
        return new Deed(by, Optional.of(opening), Optional.empty(), Optional.empty(), List.of(), false);
    }

    static Deed of(Actor by, Command command) {
        return new Deed(by, Optional.empty(), Optional.of(command), Optional.empty(), List.of(), false);
    }

    /** Returns this done for a team. */
    public Deed in(String team) {
        return with(by.in(team));
    }

    /** Returns this done by somebody who holds these roles besides. */
    public Deed as(String... roles) {
        return with(by.as(roles));
    }

    /** Returns this done by somebody who holds this authority besides. */
    public Deed holding(String authority) {
        return with(by.holding(Authority.of(authority)));
    }

    /** Returns this about the incident of that name, which an opening gives it. */
    public Deed on(String name) {
        return new Deed(by, opening, command, Optional.of(name), codes, mayRefuse);
    }

    /** Returns this as something that has to be refused, for exactly these reasons where codes are given. */
    public Deed refused(String... reasons) {
        return new Deed(by, opening, command, incident, List.of(reasons), true);
    }

    Deed with(Actor actor) {
        return new Deed(actor, opening, command, incident, codes, mayRefuse);
    }

    /** Returns what kind of deed it is, in kebab-case: {@code open}, {@code set-severity}. */
    public String kind() {
        return command.map(wish -> wish instanceof Wish named ? named.name() : Names.kebab(wish.getClass()))
                .orElse("open");
    }
}
