package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Classified;
import io.github.hansho.core.vocabulary.Classification;

/**
 * Puts the incident into a class of a taxonomy.
 *
 * @param classification its primary class and the secondary ones
 */
public record Classify(Classification classification) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Classified(now.stamp(), classification));
    }
}
