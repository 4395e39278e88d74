package io.github.hansho.testkit.scenario;

import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;

/**
 * A command under a name of its own, for messages.
 *
 * @param name the name
 * @param command what is decided
 */
public record Wish(String name, Command command) implements Command {

    @Override
    public Decision decide(Situation now) {
        return command.decide(now);
    }
}
