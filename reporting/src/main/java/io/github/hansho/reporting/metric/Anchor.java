package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.Optional;
import java.util.function.Function;

/**
 * One end of a duration.
 *
 * @param label what it is called
 * @param optional whether an incident may well have none, so that the duration does not apply to it
 * @param moment when it was
 */
record Anchor(Label label, boolean optional, Function<Course, Optional<Moment>> moment) {

    static Anchor of(Milestone milestone) {
        return new Anchor(
                milestone.label(), false, course -> course.first(milestone).map(Mark::when));
    }

    /** An end that only some incidents come to. */
    static Anchor ifAny(Milestone milestone) {
        return new Anchor(
                milestone.label(), true, course -> course.first(milestone).map(Mark::when));
    }

    static Anchor firstActionOfAPerson() {
        return new Anchor(
                Wording.TEXTS.label("anchor.first-action"),
                false,
                course -> course.history()
                        .facts()
                        .filter(fact -> !(fact instanceof Unrecognised))
                        .map(fact -> fact.stamp())
                        .filter(stamp -> stamp.by().isHuman())
                        .map(stamp -> Moment.at(stamp.at()))
                        .findFirst());
    }

    static Anchor automaticAcknowledgement() {
        return new Anchor(
                Wording.TEXTS.label("anchor.automatic-acknowledgement"),
                true,
                course -> course.facts(Acknowledged.class).stream()
                        .map(Acknowledged::stamp)
                        .filter(stamp -> !stamp.by().isHuman())
                        .map(stamp -> Moment.at(stamp.at()))
                        .findFirst());
    }
}
