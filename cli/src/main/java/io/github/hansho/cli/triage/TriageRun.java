package io.github.hansho.cli.triage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Received;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plays the alerts of a file to a desk, whose clock is the alerts' own time and never runs backwards. */
final class TriageRun implements EventFile.Sink {

    private static final int SHOWN = 100;

    private final String file;
    private final AlertReader reader;
    private final IncidentDesk desk;
    private final Seat seat;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Received.How, Long> handled = new EnumMap<>(Received.How.class);
    private Instant now = Instant.EPOCH;
    private long events;
    private long leftOut;
    private long unreadable;
    private long late;

    TriageRun(String file, AlertMapping mapping, Plan plan) {
        this.file = file;
        this.reader = new AlertReader(mapping);
        this.desk = IncidentDesk.of(plan)
                .clock(() -> now)
                .random(new SplittableRandom(0))
                .build();
        this.seat = desk.as(Actor.system("hansho").in("soc"));
    }

    @Override
    public void event(long line, JsonNode json) {
        events++;
        AlertReader.Event event = reader.read(json);
        if (event instanceof AlertReader.Event.Reported reported) {
            receive(reported.alert());
        } else if (event instanceof AlertReader.Event.Unreadable bad) {
            unreadable++;
            remember(new Problem(file, line, 0, bad.path(), bad.why()));
        } else {
            leftOut++;
        }
    }

    @Override
    public void unreadable(long line, long column, Message why) {
        events++;
        unreadable++;
        remember(new Problem(file, line, column, why));
    }

    private void receive(Alert alert) {
        Instant at = alert.detectedAt().orElse(now);
        late += at.isBefore(now) ? 1 : 0;
        now = at.isAfter(now) ? at : now;
        handled.merge(seat.receive(alert).how(), 1L, Long::sum);
    }

    private void remember(Problem problem) {
        if (problems.size() < SHOWN) {
            problems.add(problem);
        }
    }

    TriageSummary summary() {
        return new TriageSummary(
                file,
                handled.isEmpty() ? Optional.empty() : Optional.of(now),
                events,
                leftOut,
                unreadable,
                late,
                Map.copyOf(handled),
                desk.records(),
                List.copyOf(problems));
    }
}
