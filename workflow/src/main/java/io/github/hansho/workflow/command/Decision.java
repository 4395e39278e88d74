package io.github.hansho.workflow.command;

/** The answer to a command: what was kept, why not, or what broke; never one in the disguise of another. */
public sealed interface Decision permits Accepted, Rejected, Faulted {

    /**
     * Returns the acceptance.
     *
     * @throws NotAcceptedException if the command was rejected or faulted
     */
    default Accepted orThrow() {
        if (this instanceof Accepted accepted) {
            return accepted;
        }
        throw new NotAcceptedException(this);
    }
}
