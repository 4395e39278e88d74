package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Notation;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a step does: whom it calls, who stands in for them, and what keeps it from calling. */
final class StepWords {

    private final Step step;

    StepWords(Step step) {
        this.step = step;
    }

    Label label() {
        List<Message> said = new ArrayList<>();
        said.add(Words.of("step." + step.act().code(), "calls", step.calls()));
        step.orElse().ifPresent(name -> said.add(Words.of("step.or-else", "name", name)));
        step.when().ifPresent(when -> said.add(Words.of("step.when", "condition", Notation.of(when))));
        step.during().ifPresent(window -> said.add(Words.of("step.during", "window", window)));
        if (step.unless() == Unless.RESOLVED) {
            said.add(Words.of("step.unless-resolved"));
        }
        if (step.unless() == Unless.NEVER) {
            said.add(Words.of("step.unless-never"));
        }
        return Label.of(in(said, Locale.ENGLISH), in(said, Locale.JAPANESE));
    }

    private static String in(List<Message> said, Locale locale) {
        return said.stream()
                .map(message -> message.in(locale))
                .collect(Collectors.joining(Words.label("step.separator").in(locale)));
    }
}
