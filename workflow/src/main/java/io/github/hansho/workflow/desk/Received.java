package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import java.util.Optional;

/**
 * What became of an alert that was received.
 *
 * @param group the group of alerts that it belongs to
 * @param how what was done
 * @param incident the incident it is part of now
 * @param rule the rule that decided, where one did
 */
public record Received(String group, How how, Optional<IncidentId> incident, Optional<String> rule) {

    /** What is done with an alert. */
    public enum How {
        /** The very same alert was received before; nothing was kept. */
        DUPLICATE,
        /** It is one more of a kind that is there already; it is counted. */
        COUNTED,
        /** It is one more of a kind that is there already, and names something new; it is kept whole. */
        GROUPED,
        /** A rule said what it is, and that nothing is to be done. */
        DISMISSED,
        /** It waits for a review. */
        HELD,
        /** An incident was opened for it. */
        OPENED,
        /** It was attached to an open incident. */
        ATTACHED,
        /** No rule knew it; it waits for someone to look. */
        LEFT
    }
}
