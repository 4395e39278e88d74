package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.InMemoryJournal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NightCrashTest {

    @Test
    void aNightFullOfCrashesKeepsTheSameFacts() {
        Map<String, List<Fact>> whole = Offices.facts(Offices.play(0, new InMemoryJournal()));
        CrashingJournal journal = new CrashingJournal(new InMemoryJournal(), new SplittableRandom(7), 0.3);
        Map<String, List<Fact>> crashed = Offices.facts(Offices.play(0, journal));
        System.out.println(journal.crashes());
        assertThat(crashed.keySet()).isEqualTo(whole.keySet());
        whole.forEach((id, facts) -> assertThat(crashed.get(id)).isEqualTo(facts));
    }
}
