package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of journals. */
class JournalsTest {

    @TempDir
    Path folder = Path.of("");

    private final Plan plan = Plan.parse("plan.yaml", "plan: {id: small, version: \"1\"}");

    @Test
    void whatAJournalKeptIsThereWhenItIsOpenedAgain() {
        IncidentId id = open();
        // region journal
        try (SqliteJournal journal =
                SqliteJournal.open(folder.resolve("soc.db"))) { // or PostgresJournal.of(dataSource)
            IncidentDesk desk = IncidentDesk.of(plan).journal(journal).build();
            desk.tick(); // what fell due while nobody was there happens now, and says how late
            assertThat(desk.incident(id).title()).isEqualTo(Text.of("EDR switched off on dc01"));
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue(); // nobody changed the past
        }
        // endregion
    }

    private IncidentId open() {
        try (SqliteJournal journal = SqliteJournal.open(folder.resolve("soc.db"))) {
            return IncidentDesk.of(plan)
                    .journal(journal)
                    .build()
                    .as(Actor.person("sato").in("soc"))
                    .open(Opening.builder()
                            .title(Text.of("EDR switched off on dc01"))
                            .build())
                    .orThrow()
                    .id();
        }
    }
}
