package io.github.hansho.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Rsit;
import io.github.hansho.core.vocabulary.UsCert;
import io.github.hansho.journal.record.RecordWriter;
import io.github.hansho.workflow.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an application in a named module gets: the modules, and JSON with either Jackson. */
class ModulePathTest {

    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-20T17:12:00Z"), Actor.system("intake"));
    private static final List<Fact> FACTS = List.of(
            new AlertReceived(STAMP, "G-1", "edr:A-1", Alert.of("edr", "A-1", "不審なプロセス"), STAMP.at()),
            new Moved(STAMP, "new", "triage", Phase.TRIAGE, Text.of("looked at"), false));

    @Test
    void runsInNamedModules() {
        assertThat(ModulePathTest.class.getModule().getName()).isEqualTo("io.github.hansho.modulepath");
        assertThat(Incident.class.getModule().getName()).isEqualTo("io.github.hansho.core");
    }

    @Test
    void findsTheOtherModules() {
        ModuleLayer layer = ModulePathTest.class.getModule().getLayer();
        assertThat(layer.modules())
                .extracting(Module::getName)
                .contains(
                        "io.github.hansho.workflow",
                        "io.github.hansho.reporting",
                        "com.fasterxml.jackson.databind",
                        "tools.jackson.databind")
                .doesNotContain("org.immutables.value.annotations");
    }

    @Test
    void opensAnIncidentAndRendersItsReport() {
        Plan plan = Plan.parse("plan.yaml", "plan: {id: small, version: \"1\"}");
        byte[] html = Application.report(plan, InstantSource.fixed(STAMP.at()));
        assertThat(new String(html, StandardCharsets.UTF_8)).contains("EDR switched off on dc01", "lang=\"ja\"");
    }

    @Test
    void verifiesARecordOfAJournal() throws Exception {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        RecordWriter.write(position -> List.of(), Optional.empty(), record, done -> {});
        assertThat(Application.isSound(new ByteArrayInputStream(record.toByteArray())))
                .isTrue();
    }

    @Test
    void readsTheVocabularies() {
        assertThat(Rsit.vocabulary().terms()).hasSizeGreaterThan(30);
        assertThat(UsCert.attackVector().terms()).hasSizeGreaterThan(5);
    }

    @Test
    void bindsFactsWithJackson2() throws Exception {
        for (Fact fact : FACTS) {
            assertThat(Application.throughJackson2(fact)).isEqualTo(fact);
        }
    }

    @Test
    void bindsFactsWithJackson3() {
        for (Fact fact : FACTS) {
            assertThat(Application.throughJackson3(fact)).isEqualTo(fact);
        }
    }
}
