package io.github.hansho.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final HistoryId GROUP = HistoryId.alerts("G-1");
    private static final Fact NOTE =
            new Noted(Stamp.of(Instant.parse("2026-11-20T12:00:00Z"), Actor.person("sato")), Text.of("a note"));

    @Test
    void refusesABatchThatAddsToNoHistory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Batch("kaede", Optional.empty(), List.of()))
                .withMessage("a batch adds to no history");
    }

    @Test
    void refusesABatchThatAddsToOneHistoryTwice() {
        Append once = Append.of(GROUP, 0, List.of(NOTE), Optional.empty());
        Append twice = Append.of(GROUP, 1, List.of(NOTE), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Batch("kaede", Optional.empty(), List.of(once, twice)))
                .withMessage("a batch adds to one history twice: [ALERTS G-1, ALERTS G-1]");
    }

    @Test
    void refusesARevisionBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Append.of(GROUP, -1, List.of(NOTE), Optional.empty()))
                .withMessage("append to ALERTS G-1 expects revision -1, allowed are 0 and up");
    }

    @Test
    void refusesToBeginAHistoryWithoutAFact() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Append.of(GROUP, 0, List.of(), Optional.empty()))
                .withMessage("append to ALERTS G-1 begins a history without a fact, add at least one");
    }

    @Test
    void isNotChangedByTheListsItWasMadeOf() {
        List<Fact> facts = new ArrayList<>(List.of(NOTE));
        List<String> keys = new ArrayList<>(List.of("edr:1"));
        Append append = new Append(GROUP, 0, facts, Optional.empty(), keys, keys);
        List<Append> appends = new ArrayList<>(List.of(append));
        Batch batch = new Batch("kaede", Optional.empty(), appends);
        facts.clear();
        keys.clear();
        appends.clear();
        assertThat(batch.appends()).containsExactly(append);
        assertThat(append.facts()).containsExactly(NOTE);
        assertThat(append.claims()).containsExactly("edr:1");
        assertThat(append.releases()).containsExactly("edr:1");
    }
}
