package io.github.hansho.workflow.command;

import io.github.hansho.core.ExtensionPoint;

/**
 * A wish about one incident, which decides itself.
 *
 * <p>A command is pure: for the same situation it decides the same. It reads no clock but the situation's. It may be a
 * lambda; the desk checks the facts of any command before it keeps them, and answers {@link Faulted} when one throws.
 */
@ExtensionPoint
@FunctionalInterface
public interface Command {

    /** Decides: the facts that follow, or all the reasons why not. */
    Decision decide(Situation now);

    /** Returns the command that decides this and then, on what follows from it, the next: both or neither. */
    default Command and(Command next) {
        return now -> {
            Decision first = decide(now);
            if (!(first instanceof Accepted accepted)) {
                return first;
            }
            Situation then = now.after(accepted);
            Decision second = next.decide(then);
            return second instanceof Accepted more ? now.accept(Facts.both(accepted.facts(), more.facts())) : second;
        };
    }
}
