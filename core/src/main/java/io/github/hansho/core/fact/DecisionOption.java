package io.github.hansho.core.fact;

import io.github.hansho.core.text.Text;

/**
 * One way to decide.
 *
 * @param id the option's id
 * @param words what it means
 */
public record DecisionOption(String id, Text words) {

    /** Returns this with its free text erased. */
    public DecisionOption erased() {
        return new DecisionOption(id, Text.ERASED);
    }
}
