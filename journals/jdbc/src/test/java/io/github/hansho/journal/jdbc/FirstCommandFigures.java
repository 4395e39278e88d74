package io.github.hansho.journal.jdbc;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** From the opening of a file to the first command that its desk has kept, by how many incidents it has. */
final class FirstCommandFigures {

    private static final int MANY = 1_000_000;
    private static final int FEW = 1_000;
    private static final FactLines LINES = Jackson2.lines();
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String YAML = "plan: {id: figures, version: \"1\"}\n";
    private static final Plan PLAN = Plan.parse("figures.yaml", YAML);

    /** Holds an alert against open incidents. */
    private static final Plan SHARING = Plan.parse(
            "sharing.yaml",
            YAML.replace("figures", "sharing") + "intake: {rules: [{id: same-trail, attach: [account, host]}]}\n");

    private FirstCommandFigures() {}

    static void measure(JournalFigures figures) throws Exception {
        Path few = filled(figures, FEW);
        Path many = filled(figures, MANY);
        JournalFigures.compare(
                "first command, 1,000,000 incidents against 1,000",
                "us",
                () -> first(many, MANY),
                () -> first(few, FEW));
        JournalFigures.compare(
                "first alert by a plan that shares nothing, 1,000,000 incidents against 1,000",
                "us",
                () -> alert(many, PLAN),
                () -> alert(few, PLAN));
        JournalFigures.compare(
                "first alert by a plan that shares hosts, 1,000,000 incidents against 1,000",
                "us",
                () -> alert(many, SHARING),
                () -> alert(few, SHARING));
    }

    private static Seat seat(Journal journal, Plan plan) {
        IncidentDesk desk =
                IncidentDesk.of(plan).journal(journal).clock(() -> NOON).build();
        return desk.as(Actor.person("sato").in("soc"));
    }

    private static double first(Path file, int incidents) {
        long start = System.nanoTime();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            seat(journal, PLAN).handle(id(incidents / 2), Note.of("first")).orThrow();
            return (System.nanoTime() - start) / 1e3;
        }
    }

    /** Each alert begins a group of its own. */
    private static double alert(Path file, Plan plan) {
        String source = "edr-" + System.nanoTime();
        long start = System.nanoTime();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            seat(journal, plan).receive(Alert.of(source, "first", "EDR off"));
            return (System.nanoTime() - start) / 1e3;
        }
    }

    private static IncidentId id(int number) {
        return IncidentId.of(String.format(Locale.ROOT, "%012d", number));
    }

    /** Makes a file of so many open incidents, quickly: without waiting for the disk. */
    static Path filled(JournalFigures figures, int incidents) throws Exception {
        InMemoryJournal one = new InMemoryJournal();
        IncidentId opened = seat(one, PLAN)
                .open(Opening.builder().title(Text.of("EDR off on WS-0412")).build())
                .orThrow()
                .id();
        String fact = LINES.write(one.read("default", HistoryId.of(opened), 0).get(0));
        Path file = figures.file();
        AtomicLong positions = new AtomicLong();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            try (BareLoop loop = new BareLoop(connection, Dialect.SQLITE, positions, "default")) {
                for (int i = 0; i < incidents; i++) {
                    Fact own = LINES.read(fact.replace(opened.value(), id(i).value()));
                    Append append = Append.of(HistoryId.of(id(i)), 0, List.of(own), Optional.empty());
                    Batch batch = new Batch("default", Optional.empty(), List.of(append));
                    loop.append(batch, EntryForm.of(batch, LINES));
                }
            }
        }
        return file;
    }
}
