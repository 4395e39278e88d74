package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Alert;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a plan says about alerts.
 *
 * @param key what makes two alerts the same; source, rule and host by default
 * @param gap how long a kind of alert may be silent before a further one begins a group of its own
 * @param rules what is done with the first alert of a group; the first rule that knows it decides
 * @param precursors when dismissed alerts are looked at again
 */
public record IntakeRules(List<KeyPart> key, Duration gap, List<IntakeRule> rules, List<PrecursorRule> precursors) {

    /** No rules: every group waits for someone to look. */
    public static final IntakeRules NONE = new IntakeRules(
            List.of(KeyPart.SOURCE, KeyPart.RULE, KeyPart.HOST), Duration.ofHours(1), List.of(), List.of());

    /**
     * Keeps immutable copies.
     *
     * @throws IllegalArgumentException if there is no key, or the gap is negative
     */
    public IntakeRules {
        key = List.copyOf(key);
        rules = List.copyOf(rules);
        precursors = List.copyOf(precursors);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("intake has no key, give at least one part of an alert");
        }
        if (gap.isNegative()) {
            throw new IllegalArgumentException("the gap is " + gap + ", allowed is 0 or more");
        }
    }

    /** Returns what the alert has in common with others of its kind. */
    public String key(Alert alert) {
        StringBuilder common = new StringBuilder();
        for (KeyPart part : key) {
            String value = part.of(alert);
            common.append(value.length()).append(':').append(value);
        }
        return common.toString();
    }

    /** Returns the first rule that knows the alert and whose action is possible. */
    public Optional<IntakeRule> match(Alert alert, Predicate<IntakeAction> possible) {
        return rules.stream()
                .filter(rule -> rule.when().matches(alert) && possible.test(rule.action()))
                .findFirst();
    }

    /** Returns how far back dismissed alerts are looked at again; zero if never. */
    public Duration lookBack() {
        return precursors.stream()
                .map(PrecursorRule::lookBack)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
