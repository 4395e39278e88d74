package io.github.hansho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals and records from the command line. */
class JournalCommandTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int journal(Object... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("journal"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "en"));
        }
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), all.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @BeforeEach
    void twoIncidents() {
        try (SqliteJournal journal = SqliteJournal.open(file("soc.db"))) {
            Plan plan = Plan.parse("plan.yaml", "plan: {id: small, version: \"1\"}");
            IncidentDesk desk =
                    IncidentDesk.of(plan).tenant("kaede").journal(journal).build();
            for (int i = 0; i < 2; i++) {
                Seat sato = desk.as(Actor.person("sato").in("soc"));
                var id = sato.open(Opening.builder()
                                .title(Text.of("EDR switched off"))
                                .build())
                        .orThrow()
                        .id();
                sato.handle(id, new Acknowledge()).orThrow();
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file("soc.db"));
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Test
    void verifiesAJournalThatNobodyChanged() {
        assertThat(journal("verify", file("soc.db"))).isEqualTo(ExitCode.OK);
        assertThat(said())
                .containsPattern("tenant kaede: 5 entries hold, the chain ends with [0-9a-f]{64}\n")
                .endsWith("nothing was altered, left out, put in, moved or cut off\n");
    }

    @Test
    void namesTheEntryThatWasChanged() throws SQLException {
        sql("UPDATE hansho_fact SET body = CAST(replace(body, 'sato', 'mori') AS BLOB) WHERE entry = 3");
        assertThat(journal("verify", file("soc.db"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("entry 3 of tenant kaede was altered\n", "changed after it was kept\n");
        assertThat(journal("verify", file("soc.db"), "--lang", "ja")).isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("テナントkaedeの記録3が改変されています", "保管後に記録が変更されています");
        assertThat(journal("verify", file("soc.db"), "--format", "json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("\"sound\" : false", "\"kind\" : \"altered\"", "\"sequence\" : 3");
    }

    @Test
    void findsWithAHeadKeptElsewhereWhatTheJournalAloneHides() throws SQLException {
        assertThat(journal("head", file("soc.db"), "-o", file("heads"))).isEqualTo(ExitCode.OK);
        sql(
                "DELETE FROM hansho_fact WHERE entry > 3",
                "DELETE FROM hansho_history WHERE entry > 3",
                "DELETE FROM hansho_entry WHERE id > 3",
                "UPDATE hansho_tenant SET entries = 3, hash = (SELECT hash FROM hansho_entry WHERE id = 3)");
        assertThat(journal("verify", file("soc.db"))).isEqualTo(ExitCode.OK);
        assertThat(journal("verify", file("soc.db"), "--heads", file("heads"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(said()).contains("entry 4 of tenant kaede and what follows is cut off");
    }

    @Test
    void carriesAJournalIntoAnotherAndBackAsTheSameBytes() throws IOException {
        assertThat(journal("export", file("soc.db"), "-o", file("soc.jsonl"))).isEqualTo(ExitCode.OK);
        assertThat(said()).isEqualTo("5 entries written to " + file("soc.jsonl") + "\n");
        assertThat(journal("import", file("soc.jsonl"), file("copy.db"))).isEqualTo(ExitCode.OK);
        assertThat(said()).isEqualTo("5 entries kept in " + file("copy.db") + "\n");
        assertThat(journal("export", file("copy.db"), "-o", file("copy.jsonl"), "--tenant", "kaede"))
                .isEqualTo(ExitCode.OK);
        assertThat(journal("export", file("copy.db"), "-o", file("all.jsonl"))).isEqualTo(ExitCode.OK);
        assertThat(file("all.jsonl")).hasSameBinaryContentAs(file("soc.jsonl"));
        assertThat(Files.readString(file("copy.jsonl")))
                .startsWith("{\"hansho\":\"journal\",\"version\":1,\"tenant\":\"kaede\"}");
        assertThat(journal("verify", file("copy.db"))).isEqualTo(ExitCode.OK);
        assertThat(journal("verify", file("soc.jsonl"))).isEqualTo(ExitCode.OK);
    }

    @Test
    void importsNothingOfABrokenRecord() throws IOException {
        journal("export", file("soc.db"), "-o", file("soc.jsonl"));
        Files.writeString(
                file("gap.jsonl"), Files.readString(file("soc.jsonl")).replaceFirst("\\{\"sequence\":3[^\n]*\n", ""));
        assertThat(journal("import", file("gap.jsonl"), file("copy.db"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("gap.jsonl: entry 3 of tenant kaede is missing");
        assertThat(file("copy.db")).doesNotExist();
        Files.writeString(file("cut.jsonl"), Files.readString(file("soc.jsonl")).substring(0, 700));
        assertThat(journal("import", file("cut.jsonl"), file("copy.db"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("cut.jsonl:");
    }

    @Test
    void refusesToImportIntoAJournalThatHasEntries() {
        journal("export", file("soc.db"), "-o", file("soc.jsonl"));
        assertThat(journal("import", file("soc.jsonl"), file("soc.db"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("soc.jsonl:2: the journal has entries of tenant kaede already");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(journal("verify", file("nowhere.db"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("nowhere.db: the file cannot be found");
        assertThat(file("nowhere.db")).doesNotExist();
        Files.writeString(file("letter.txt"), "Dear customer");
        assertThat(journal("verify", file("letter.txt"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("letter.txt:1: a record begins with");
        assertThat(journal("head", file("letter.txt"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("letter.txt: it is no journal");
        assertThat(journal("export", file("soc.db"), "-o", file("x.jsonl"), "--tenant", "momiji"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("soc.db: it has kept nothing of tenant momiji");
        assertThat(journal("export", file("soc.db"), "-o", folder)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("the file cannot be written");
        assertThat(journal("head", "jdbc:postgresql://localhost:1/nothing")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("jdbc:postgresql://localhost:1/nothing: ");
        assertThat(journal()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("a subcommand is missing");
    }

    @Test
    void refusesAJournalThatIsOpen() {
        try (SqliteJournal open = SqliteJournal.open(file("soc.db"))) {
            assertThat(open.lag()).isZero();
            assertThat(journal("verify", file("soc.db"))).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(complained()).contains("soc.db: it is open elsewhere");
        }
    }
}
