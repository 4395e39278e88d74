package io.github.hansho.workflow.desk;

import java.util.Locale;
import org.slf4j.event.Level;

/**
 * What the desk says in its log, each with its level: {@code error} is for whoever can be woken, {@code warn} for the
 * morning. What is behind an event, such as an exception with its words, is said once more at {@code debug}.
 */
enum LogEvent {
    /** An incident's timers stand still until somebody does something; said once for each revision of it. */
    INCIDENT_STUCK(Level.ERROR, "what is due for an incident cannot be done, and stays due"),
    /** People were not going to be called. */
    CALLS_WITHOUT_DELIVERY(Level.ERROR, "calls had no delivery, and have one now"),
    /** A person was not reached, however often it was tried. */
    DELIVERY_GIVEN_UP(Level.ERROR, "a delivery was given up, and is set aside until somebody looks at it"),
    /** A delivery that another version of the library wrote; said once. */
    DELIVERY_UNREADABLE(Level.ERROR, "a delivery cannot be read by this version, and stays due"),
    /** The history of an incident is broken; said once for each. */
    INCIDENT_UNREADABLE(Level.WARN, "an incident cannot be read, its calls are made none the less"),
    /** The notifier threw. */
    NOTICE_FAILED(Level.WARN, "a notice could not be sent, it is tried again or given up"),
    /** Measures are lost, and nothing else; said once. */
    METER_FAILED(Level.WARN, "the meter threw, measures may be missing"),
    /** Another desk kept first what came of a delivery. */
    OUTCOME_OVERTAKEN(Level.DEBUG, "a delivery has another outcome by now");

    private final Level level;
    private final String message;

    LogEvent(Level level, String message) {
        this.level = level;
        this.message = message;
    }

    /** Returns what stands under the key {@code event}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Level level() {
        return level;
    }

    String message() {
        return message;
    }
}
