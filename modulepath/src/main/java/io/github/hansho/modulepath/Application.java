package io.github.hansho.modulepath;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.json.Jackson3;
import io.github.hansho.core.party.Actor;
import io.github.hansho.journal.record.RecordReader;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.report.IncidentReport;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** An application in a named module: that it compiles shows that the descriptors export and require enough. */
final class Application {

    private Application() {}

    /** Opens an incident at a desk and renders its report. */
    static byte[] report(Plan plan, InstantSource clock) {
        IncidentDesk desk = IncidentDesk.of(plan).clock(clock).build();
        Seat sato = desk.as(Actor.person("sato").in("soc"));
        var id = sato.open(Alert.of("edr", "dc01-4711", "EDR switched off on dc01"), "critical")
                .orThrow()
                .id();
        Edition edition = Edition.of(Locale.JAPANESE, ZoneId.of("Asia/Tokyo"), desk.now());
        return Html.render(IncidentReport.of(desk.history(id), edition));
    }

    /** Returns whether a record that a journal wrote holds together. */
    static boolean isSound(InputStream exported) throws IOException {
        return new RecordReader(Jackson2.lines())
                .verify(exported, List.of(), done -> {})
                .isSound();
    }

    static Fact throughJackson2(Fact fact) throws JsonProcessingException {
        var mapper = Jackson2.mapper();
        return mapper.readValue(mapper.writeValueAsString(fact), Fact.class);
    }

    static Fact throughJackson3(Fact fact) {
        var mapper = Jackson3.mapper();
        return mapper.readValue(mapper.writeValueAsString(fact), Fact.class);
    }
}
