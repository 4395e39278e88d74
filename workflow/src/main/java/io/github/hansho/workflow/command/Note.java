package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.text.Text;

/**
 * Writes something down.
 *
 * @param note the note
 */
public record Note(Text note) implements Command {

    /** Returns the command that writes a note. */
    public static Note of(String note) {
        return new Note(Text.of(note));
    }

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Noted(now.stamp(), note));
    }
}
