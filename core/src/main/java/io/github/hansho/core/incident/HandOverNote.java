package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.text.Text;

/**
 * One item of a hand-over: its value, or unknown with the reason.
 *
 * @param text the value, or the reason why it is unknown
 * @param known whether the text is the value
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HandOverNote(Text text, boolean known) {

    /** Returns a value. */
    public static HandOverNote of(String value) {
        return new HandOverNote(Text.of(value), true);
    }

    /** Returns the note that the value is unknown, because of something. */
    public static HandOverNote unknownBecause(String reason) {
        return new HandOverNote(Text.of(reason), false);
    }

    /** Returns this with its text erased. */
    public HandOverNote erased() {
        return new HandOverNote(Text.ERASED, known);
    }
}
