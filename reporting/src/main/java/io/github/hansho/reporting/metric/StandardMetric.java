package io.github.hansho.reporting.metric;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The durations that are defined here, each by name and formula; there is no bare MTTR and no bare dwell time.
 *
 * <p>The words of the definitions are those printed in reports. A duration whose end an incident was closed without does not
 * apply to it; one whose end it has not come to is open, not missing.
 */
public enum StandardMetric implements Metric {
    /** From the start of the occurrence to the first alert. */
    OCCURRENCE_TO_DETECTION(between(Milestone.OCCURRED_START, Milestone.DETECTED)),
    /** From the start of the occurrence to recognition. */
    OCCURRENCE_TO_RECOGNITION(between(Milestone.OCCURRED_START, Milestone.RECOGNISED)),
    /** From the first log event that could have been seen to the first alert. */
    EVIDENCE_TO_DETECTION(between(Milestone.EVIDENCED, Milestone.DETECTED)),
    /** From the first alert to recognition. */
    DETECTION_TO_RECOGNITION(between(Milestone.DETECTED, Milestone.RECOGNISED)),
    /** From the compromise to the first alert. */
    COMPROMISE_TO_DETECTION(between(Milestone.COMPROMISED, Milestone.DETECTED)),
    /** From the compromise to the last containment. */
    COMPROMISE_TO_CONTAINMENT(between(Milestone.COMPROMISED, Milestone.LAST_CONTAINED)),
    /** From the first alert to the first act of a person. */
    TIME_TO_FIRST_ACTION(between(Anchor.of(Milestone.DETECTED), Anchor.firstActionOfAPerson())),
    /** From the first alert to the first acknowledgement by a person. */
    TIME_TO_ACKNOWLEDGE(between(Milestone.DETECTED, Milestone.ACKNOWLEDGED)),
    /** From the first alert to the first acknowledgement by a rule or a system. */
    TIME_TO_AUTOMATIC_ACKNOWLEDGEMENT(between(Anchor.of(Milestone.DETECTED), Anchor.automaticAcknowledgement())),
    /** From the first call to the first answer. */
    PAGE_ACKNOWLEDGEMENT(between(Anchor.ifAny(Milestone.NOTIFIED), Anchor.of(Milestone.ANSWERED))),
    /** From the first alert to the first decision of a person. */
    TIME_TO_TRIAGE(between(Milestone.DETECTED, Milestone.TRIAGED)),
    /** From recognition to the first offer. */
    RECOGNITION_TO_OFFER(between(Anchor.of(Milestone.RECOGNISED), Anchor.ifAny(Milestone.OFFERED))),
    /** From the first offer to the first acceptance. */
    TIME_TO_ACCEPT(between(Anchor.ifAny(Milestone.OFFERED), Anchor.of(Milestone.ACCEPTED))),
    /** From the first alert to the first containment. */
    TIME_TO_FIRST_CONTAINMENT(between(Milestone.DETECTED, Milestone.FIRST_CONTAINED)),
    /** From recognition to the first containment. */
    RECOGNITION_TO_FIRST_CONTAINMENT(between(Milestone.RECOGNISED, Milestone.FIRST_CONTAINED)),
    /** From the first alert to the last containment. */
    TIME_TO_LAST_CONTAINMENT(between(Milestone.DETECTED, Milestone.LAST_CONTAINED)),
    /** From recognition to the last containment. */
    RECOGNITION_TO_LAST_CONTAINMENT(between(Milestone.RECOGNISED, Milestone.LAST_CONTAINED)),
    /** From the first alert to the eradication. */
    TIME_TO_ERADICATE(between(Milestone.DETECTED, Milestone.ERADICATED)),
    /** From the first alert to verified recovery. */
    TIME_TO_RECOVER(between(Milestone.DETECTED, Milestone.RECOVERED)),
    /** From the first alert to the last resolution. */
    TIME_TO_RESOLVE(between(Milestone.DETECTED, Milestone.RESOLVED)),
    /** All times together in which it was open. */
    OPEN_TIME(course -> total(course.open(), course.isOpen())),
    /** All times together in which it was on hold. */
    ON_HOLD_TIME(course -> total(course.onHold(), course.isOnHold())),
    /** All times together in which it was open and not on hold. */
    WORKED_TIME(course -> total(course.open().minus(course.onHold()), course.isOpen() && !course.isOnHold()));

    @SuppressWarnings("ImmutableEnumChecker") // a formula has no state, which the type cannot say
    private final Function<Course, Reading> formula;

    StandardMetric(Function<Course, Reading> formula) {
        this.formula = formula;
    }

    /** Returns all of them, in the order of the usual course. */
    public static List<Metric> all() {
        return List.of(values());
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Label label() {
        return Wording.TEXTS.label("metric." + id());
    }

    @Override
    public Label definition() {
        return Wording.TEXTS.label("metric." + id() + ".definition");
    }

    @Override
    public Label population() {
        return Wording.TEXTS.label("metric." + id() + ".population");
    }

    @Override
    public Reading read(Course course) {
        return formula.apply(course);
    }

    private static Function<Course, Reading> between(Milestone from, Milestone to) {
        return between(Anchor.of(from), Anchor.of(to));
    }

    private static Function<Course, Reading> between(Anchor from, Anchor to) {
        return course -> Between.read(course, from, to);
    }

    private static Reading total(Duration total, boolean grows) {
        return grows ? new Reading.Running(total) : Reading.Reached.exactly(total);
    }
}
