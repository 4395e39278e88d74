package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.render.Markdown;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlugInsTest {

    @Test
    void aLifecycleIsAFile() {
        // region lifecycle
        Lifecycle ours = Lifecycle.parse("ours.yaml", """
                id: ours
                version: "1"
                initial: new
                states:
                  new:    {phase: intake}
                  work:   {phase: analysis}
                  closed: {phase: closed}
                moves:
                  - {from: new, to: work}
                  - {from: [new, work], to: closed, requires: {data: [verdict]}}
                  - {from: closed, to: work, reopen: true}
                """);
        // endregion
        assertThat(ours.movesFrom("new")).hasSize(2);
    }

    @Test
    void aGuardOfYourOwnIsTwoMethods() {
        // region guard
        CodeGuard changeWindow = new CodeGuard() {
            @Override
            public Truth evaluate(FieldReader fields) {
                return Truth.FALSE; // ask your own calendar; UNKNOWN when it cannot say
            }

            @Override
            public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                return Optional.of(now.plusSeconds(3600)); // may be too early, never too late
            }
        };
        Plan plan = Plan.parse("ours.yaml", """
                plan: {id: ours, version: "1"}
                lifecycle:
                  id: ours
                  version: "1"
                  initial: new
                  states: {new: {phase: intake}, work: {phase: analysis}, closed: {phase: closed}}
                  moves:
                    - {from: new, to: work, when: {guard: change-window}}
                    - {from: [new, work], to: closed}
                    - {from: closed, to: work, reopen: true}
                """, Map.of("change-window", changeWindow));
        // endregion
        Seat seat = IncidentDesk.inMemory(plan).as(Actor.person("sato").in("soc"));
        IncidentId id = open(seat);
        assertThat(seat.handle(id, Move.to("work"))).isInstanceOf(Rejected.class);
    }

    @Test
    void aCommandOfYourOwnIsALambda() {
        Seat sato = desk().as(Actor.person("sato").in("soc"));
        IncidentId id = open(sato);
        // region command
        Command page = now -> now.accept(new Noted(now.stamp(), Text.of("pager 17 tested")));
        sato.handle(id, page.and(Move.to("triage"))).orThrow(); // both or neither
        // endregion
        assertThat(sato.handle(id, page)).isInstanceOf(Accepted.class);
    }

    @Test
    void aReportOfYourOwnIsAFunction() {
        IncidentDesk desk = desk();
        Seat sato = desk.as(Actor.person("sato").in("soc"));
        IncidentId id = open(sato);
        sato.handle(id, Move.to("triage")).orThrow();
        Edition edition = Edition.of(Locale.ENGLISH, ZoneOffset.UTC, desk.now());
        // region report
        History history = desk.history(id);
        long moves = history.changes().stream().filter(Moved.class::isInstance).count();
        Document mine =
                Document.of(edition, "Moves", "of " + id, List.of(new Paragraph("It moved " + moves + " times.")));
        String markdown = Markdown.write(mine); // or Html, PlainText, Json, or a Renderer of yours
        // endregion
        assertThat(markdown).contains("It moved 1 times");
    }

    private static IncidentDesk desk() {
        return IncidentDesk.inMemory(Plan.parse("plain.yaml", """
                plan: {id: plain, version: "1"}
                lifecycle: {use: hansho}
                """));
    }

    private static IncidentId open(Seat seat) {
        return seat.open(Opening.builder().title(Text.of("odd")).build())
                .orThrow()
                .id();
    }
}
