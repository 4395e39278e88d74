package io.github.hansho.reporting.document;

import io.github.hansho.core.condition.Spans;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How a chart tells instants: by the clock of its edition, or as the time since an instant, which no day belongs to.
 *
 * @param edition the language and the zone
 * @param since the instant that is counted from, if any
 */
record Dial(Edition edition, Optional<Instant> since) {

    static Dial clock(Edition edition) {
        return new Dial(edition, Optional.empty());
    }

    static Dial since(Instant begin, Edition edition) {
        return new Dial(edition, Optional.of(begin));
    }

    /** Returns the local time on whose full hours and days labels stand. */
    ZonedDateTime local(Instant at) {
        return since.isPresent() ? Instant.EPOCH.plus(elapsed(at)).atZone(ZoneOffset.UTC) : at.atZone(edition.zone());
    }

    /** Returns the instant of a local time. */
    Instant instant(ZonedDateTime local) {
        Instant at = local.toInstant();
        return since.map(begin -> begin.plus(Duration.between(Instant.EPOCH, at)))
                .orElse(at);
    }

    /** Words an instant in full. */
    Value full(Instant at) {
        return since.isPresent() ? edition.duration(elapsed(at)) : edition.instant(at);
    }

    /** Words an instant beside its day. */
    Value time(Instant at) {
        return since.isPresent() ? edition.duration(elapsed(at)) : edition.time(at);
    }

    /** Words the day of an instant; empty where there are none. */
    String day(Instant at) {
        return since.isPresent() ? "" : edition.day(at).words();
    }

    /** Words an instant on the scale, where there is little room. */
    Chart.Tick tick(int position, Instant at) {
        return new Chart.Tick(position, Spans.toText(elapsed(at)), "");
    }

    private Duration elapsed(Instant at) {
        return Duration.between(since.orElse(at), at);
    }
}
