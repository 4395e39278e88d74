package io.github.hansho.examples.postmortem;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.RecordMilestone;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.Thank;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/** A timeline told to a desk, happening by happening; what came before the opening is told at the opening. */
final class Replayed {

    private static final Map<String, Milestone> MILESTONES = Map.ofEntries(
            Map.entry("onset", Milestone.OCCURRED_START),
            Map.entry("impact", Milestone.COMPROMISED),
            Map.entry("reported", Milestone.REPORTED),
            Map.entry("detected", Milestone.DETECTED),
            Map.entry("escalated", Milestone.ESCALATED),
            Map.entry("triaged", Milestone.TRIAGED),
            Map.entry("contained", Milestone.CONTAINED),
            Map.entry("eradicated", Milestone.ERADICATED),
            Map.entry("recovered", Milestone.RECOVERED),
            Map.entry("resolved", Milestone.RESOLVED));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final IncidentDesk desk = IncidentDesk.of(Plan.parse("plain.yaml", """
                    plan: {id: plain, version: "1"}
                    lifecycle: {use: hansho}
                    """))
            .clock(now::get)
            .random(new SplittableRandom(1))
            .build();
    private final Seat seat = desk.as(Actor.person("responder").in("team"));
    private final IncidentId id;

    private Replayed(Timeline timeline) {
        Instant opening = timeline.happenings().stream()
                .filter(h -> h.kind().equals("reported") || h.kind().equals("detected"))
                .map(Timeline.Happening::at)
                .findFirst()
                .orElseThrow();
        now.set(opening);
        this.id = seat.open(Opening.builder().title(Text.of(timeline.id())).build())
                .orThrow()
                .id();
    }

    static Replayed of(Timeline timeline) {
        Replayed replayed = new Replayed(timeline);
        timeline.happenings().forEach(happening -> replayed.tell(happening, timeline.has("reopened")));
        return replayed;
    }

    History history() {
        return desk.history(id);
    }

    Instant end() {
        return now.get();
    }

    private void tell(Timeline.Happening happening, boolean willReopen) {
        now.set(happening.at().isAfter(now.get()) ? happening.at() : now.get());
        Milestone milestone = MILESTONES.get(happening.kind());
        switch (happening.kind()) {
            case "acknowledged" -> handle(new Acknowledge());
            case "closed" -> close();
            case "reopened" -> handle(Move.to("analysis").because(happening.text()));
            default -> {
                boolean first = milestone != null && !reached().containsKey(milestone);
                boolean again = milestone == Milestone.RESOLVED
                        && !desk.incident(id).place().previous().isEmpty();
                if (first || again) {
                    handle(new RecordMilestone(milestone, Moment.minute(happening.at()), Text.of(happening.text())));
                } else {
                    handle(Note.of(happening.text()));
                }
                if (milestone == Milestone.RESOLVED && willReopen && !again) {
                    close();
                }
            }
        }
    }

    private Map<Milestone, Object> reached() {
        Map<Milestone, Object> reached = new EnumMap<>(Milestone.class);
        reached.putAll(desk.incident(id).milestones().reached());
        return reached;
    }

    private void close() {
        handle(GiveVerdict.of(Verdict.TRUE_POSITIVE));
        handle(RecordOutcome.of(Outcome.SUCCEEDED));
        handle(GiveClosureReason.of(ClosureReason.RESOLVED));
        handle(new AnswerReporter("mail", Text.of("done")));
        handle(new GiveFeedback(Party.team("users"), Text.of("published")));
        handle(new Thank(Party.team("users"), Text.of("thank you")));
        handle(Move.to("closed"));
    }

    private void handle(Command command) {
        seat.handle(id, command).orThrow();
    }
}
