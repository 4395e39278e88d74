package io.github.hansho.workflow.escalation;

import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The decision that a step asks for.
 *
 * @param words what is asked
 * @param options the ways to decide, by id
 * @param otherwise the option that holds when nobody answers in time
 * @param answerWithin how long there is to answer
 */
public record Question(Label words, Map<String, Label> options, Optional<String> otherwise, Duration answerWithin) {}
