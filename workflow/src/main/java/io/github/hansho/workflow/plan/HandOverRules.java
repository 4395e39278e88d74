package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.HandOverItem;
import java.time.Duration;
import java.util.List;

/**
 * What a hand-over needs and how long it may wait.
 *
 * @param answerWithin how long an offer waits for its answer before it lapses; longer than nothing
 * @param required the items that an offer must carry, each a value or the reason why it is unknown
 */
public record HandOverRules(Duration answerWithin, List<HandOverItem> required) {

    /** All five items, answered within half an hour. */
    public static final HandOverRules DEFAULT =
            new HandOverRules(Duration.ofMinutes(30), List.of(HandOverItem.values()));

    /** Keeps an immutable copy of the items. */
    public HandOverRules {
        required = List.copyOf(required);
    }
}
