package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.report.IncidentReport;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {

    @TempDir
    Path out;

    private final List<String> said = new ArrayList<>();

    @Test
    void tenLinesEmbedIt() throws IOException {
        Path file = Path.of("plans/tokyo.yaml");
        Path report = out.resolve("incident.html");
        // region embed
        Plan tokyo = Plan.parse("tokyo.yaml", Files.readString(file)); // every defect at once, with line and path
        IncidentDesk desk = IncidentDesk.inMemory(tokyo); // no thread; IncidentDesk.of(tokyo).clock(…) if you have one
        Seat sato = desk.as(Actor.person("sato").in("soc"));
        IncidentId id = sato.open(Alert.of("edr", "dc01-4711", "EDR switched off on dc01"), "critical")
                .orThrow()
                .id();
        say(desk.agenda(id)); // what happens next if nobody reacts
        sato.handle(id, Move.to("triage")).orThrow();
        if (sato.handle(id, Move.to("closed")) instanceof Rejected no) { // all the reasons, nothing thrown
            no.refusals().forEach(why -> say(why.in(Locale.JAPANESE)));
        }
        Edition edition = Edition.of(Locale.JAPANESE, ZoneId.of("Asia/Tokyo"), desk.now());
        Files.write(report, Html.render(IncidentReport.of(desk.history(id), edition)));
        // endregion
        assertThat(said).hasSize(7);
        assertThat(said.get(0)).contains("move new->triage");
        assertThat(said.subList(1, 7)).allMatch(why -> why.codePoints().anyMatch(Character::isIdeographic));
        assertThat(Files.readString(report, StandardCharsets.UTF_8)).contains("EDR switched off on dc01");
    }

    private void say(Object what) {
        said.add(what.toString());
    }
}
