package io.github.hansho.workflow.measure;

import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Situation;

/** A command of a host, in a package of its own and under a name that is nobody's business. */
public record ZqxCommand() implements Command {
    @Override
    public Decision decide(Situation now) {
        return new Note(Text.of("zqx")).decide(now);
    }
}
