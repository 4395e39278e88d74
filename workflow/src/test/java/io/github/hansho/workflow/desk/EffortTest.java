package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Rejected;
import org.junit.jupiter.api.Test;

/** How much is read and written for one command; no time is measured. */
class EffortTest {

    private final Office office = new Office(Office.TOKYO);
    private final IncidentId id = office.opened();

    private void fill(int facts) {
        for (int i = 0; i < facts; i++) {
            office.sato.handle(id, Note.of("note")).orThrow();
        }
    }

    @Test
    void aCommandOnALongHistoryReadsNothingAgain() {
        fill(10_000);
        long before = office.journal.factsRead();
        office.sato.handle(id, new Acknowledge()).orThrow();
        assertThat(office.sato.handle(id, Move.to("nowhere"))).isInstanceOf(Rejected.class);
        assertThat(office.desk.incident(id).revision()).isEqualTo(10_002);
        assertThat(office.journal.factsRead()).isEqualTo(before);
    }

    @Test
    void anotherDeskReadsALongHistoryOnceAndThenWhatIsNew() {
        fill(1_000);
        Office other = office.besides(Office.TOKYO);
        long before = office.journal.factsRead();
        other.sato.handle(id, Note.of("other")).orThrow();
        assertThat(office.journal.factsRead()).isEqualTo(before + 1_001);
        office.sato.handle(id, Note.of("one")).orThrow();
        assertThat(office.journal.factsRead()).isEqualTo(before + 1_002);
    }

    @Test
    void aCommandIsOneAppend() {
        int before = office.journal.appends();
        office.sato.handle(id, Move.to("triage").and(new Acknowledge())).orThrow();
        assertThat(office.journal.appends()).isEqualTo(before + 1);
    }
}
