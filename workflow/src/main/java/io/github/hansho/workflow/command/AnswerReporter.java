package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.ReporterAnswered;
import io.github.hansho.core.text.Text;

/**
 * Answers whoever reported it.
 *
 * @param channel by which channel
 * @param answer the answer
 */
public record AnswerReporter(String channel, Text answer) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new ReporterAnswered(now.stamp(), channel, answer));
    }
}
