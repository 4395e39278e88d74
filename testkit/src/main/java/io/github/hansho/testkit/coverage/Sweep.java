package io.github.hansho.testkit.coverage;

import io.github.hansho.core.incident.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goes through a stretch of opening instants from breakpoint to breakpoint, and keeps what happens in between. */
final class Sweep {

    private static final Duration TICK = Duration.ofNanos(1);
    private static final int MOST_TICKS = 1_000;

    private final Probe probe;
    private final Openings openings;
    private final Combination combination;
    private final Work work;

    Sweep(Probe probe, Openings openings, Combination combination, Work work) {
        this.probe = probe;
        this.openings = openings;
        this.combination = combination;
        this.work = work;
    }

    List<Answer> over(Stretch stretch) {
        List<Answer> answers = new ArrayList<>();
        Instant at = stretch.from();
        work.begin();
        int ticks = 0;
        while (at.isBefore(stretch.to())) {
            Trace trace = trace(at);
            work.add(at, trace.forecast().facts().size(), stretch);
            Duration most = Duration.between(at, stretch.to());
            Pair pair = trace.moves() ? Pair.moving(trace, most) : Pair.of(trace, trace(at.plusNanos(1)), most);
            ticks = pair.constant().compareTo(TICK) > 0 ? 0 : ticks + 1;
            if (ticks > MOST_TICKS) {
                throw new IllegalStateException(
                        "plan " + probe.plan().ref() + " answers otherwise at every nanosecond after " + at + " with "
                                + combination + ": " + pair.why());
            }
            Instant next = at.plus(pair.constant());
            Answer answer = new Reading(probe, trace, pair).answer(new Stretch(at, next, stretch.zone()));
            Answer last = answers.isEmpty() ? answer : answers.get(answers.size() - 1);
            if (answers.isEmpty() || !last.sameAs(answer)) {
                answers.add(answer);
            } else {
                answers.set(answers.size() - 1, last.until(next));
            }
            at = next;
        }
        return answers;
    }

    private Trace trace(Instant at) {
        Incident incident = openings.incident(combination, at).orElseThrow();
        return new Trace(probe, incident);
    }
}
