package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Spans;
import java.time.Duration;
import java.time.Instant;

/** When something happens for every opening instant of a stretch: so long after it, or at one instant for all of them. */
public sealed interface Timing {

    /** Returns when it happens for an incident opened at an instant. */
    Instant of(Instant openedAt);

    /**
     * So long after the opening.
     *
     * @param after how long
     */
    record After(Duration after) implements Timing {
        @Override
        public Instant of(Instant openedAt) {
            return openedAt.plus(after);
        }

        @Override
        public String toString() {
            return "+" + Spans.toText(after);
        }
    }

    /**
     * At one instant, whenever in the stretch it was opened: when a window opens, maintenance ends, or a role is filled
     * again.
     *
     * @param instant the instant
     */
    record At(Instant instant) implements Timing {
        @Override
        public Instant of(Instant openedAt) {
            return instant;
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }
}
