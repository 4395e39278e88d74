package io.github.hansho.reporting.metric;

import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.vocabulary.Fidelity;
import io.github.hansho.core.vocabulary.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the time between two ends; of ends known to a day or less exactly it is an interval. */
final class Between {

    private Between() {}

    static Reading read(Course course, Anchor from, Anchor to) {
        Optional<Moment> start = from.moment().apply(course);
        if (start.isEmpty()) {
            return from.optional()
                    ? never(from)
                    : new Reading.Undecidable(Wording.TEXTS.message("reading.not-recorded", "what", from.label()));
        }
        Optional<Moment> end = to.moment().apply(course);
        if (end.isPresent()) {
            return measured(start.get(), end.get(), course.zone());
        }
        if (to.optional()) {
            return never(to);
        }
        if (!course.isOpen()) {
            return new Reading.NotApplicable(Wording.TEXTS.message("reading.closed-without", "what", to.label()));
        }
        Duration soFar = Duration.between(start.get().at(), course.asOf());
        return soFar.isNegative() ? new Reading.Negative(soFar) : new Reading.Open(soFar);
    }

    private static Reading never(Anchor anchor) {
        return new Reading.NotApplicable(Wording.TEXTS.message("reading.never", "what", anchor.label()));
    }

    private static Reading measured(Moment start, Moment end, ZoneId zone) {
        Duration lasted = Duration.between(start.at(), end.at());
        Duration least = Duration.between(latest(start, zone), earliest(end, zone));
        Duration most = Duration.between(earliest(start, zone), latest(end, zone));
        if (!lasted.isNegative()) {
            return new Reading.Reached(lasted, least.isNegative() ? Duration.ZERO : least, most);
        }
        return most.isNegative()
                ? new Reading.Negative(lasted)
                : new Reading.Undecidable(Wording.TEXTS.message(
                        "reading.too-rough", "fidelity", coarser(start, end).label()));
    }

    private static Fidelity coarser(Moment one, Moment other) {
        return one.fidelity().compareTo(other.fidelity()) >= 0 ? one.fidelity() : other.fidelity();
    }

    private static Instant earliest(Moment moment, ZoneId zone) {
        return moment.fidelity() == Fidelity.SECOND
                ? moment.at()
                : around(moment, zone).from();
    }

    private static Instant latest(Moment moment, ZoneId zone) {
        return moment.fidelity() == Fidelity.SECOND
                ? moment.at()
                : around(moment, zone).to();
    }

    private static Interval around(Moment moment, ZoneId zone) {
        return moment.fidelity().around(moment.at(), zone);
    }
}
