package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.keptOrRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tenants, histories, keys and requests have whatever names they are given, and are told apart by every character. */
interface NameClauses extends JournalClauses {

    @Test
    default void keepsNamesOfEveryScript() {
        Journal journal = emptyJournal();
        List<String> names = List.of(
                "楓 グループ 𠮷 👨\u200d👩\u200d👧",
                "e\u0301 Ω مرحبا",
                "'; \"quoted\" \\ %_ $1 ?",
                "{\"json\": null}",
                "a\tb\nc");
        for (String name : names) {
            Append append = claiming(due(NOON, add(HistoryId.alerts(name), 0, name)), name);
            Batch batch = new Batch(name, Optional.of(name), List.of(append));
            keep(journal, batch);
            assertThat(journal.read(name, append.id(), 0)).isEqualTo(append.facts());
            assertThat(journal.find(name, name)).contains(append.id());
            assertThat(journal.kept(name, name)).contains(batch);
            assertThat(journal.due(name, Kind.ALERTS, NOON.plusSeconds(1), 10, Lease.none(NOON)))
                    .containsExactly(append.id());
            assertThat(journal.after(0, Optional.of(name), 10)).hasSize(1);
        }
    }

    @Test
    default void comparesTenantsCharacterByCharacter() {
        tellsApart(Place.TENANT, Place.ALIKE);
    }

    @Test
    default void comparesHistoriesCharacterByCharacter() {
        tellsApart(Place.HISTORY, Place.ALIKE);
    }

    @Test
    default void comparesKeysCharacterByCharacter() {
        tellsApart(Place.KEY, Place.ALIKE);
    }

    @Test
    default void comparesRequestsCharacterByCharacter() {
        tellsApart(Place.REQUEST, Place.ALIKE);
    }

    @Test
    default void tellsLongNamesApartByTheirLastCharacter() {
        for (Place place : Place.values()) {
            tellsApart(place, Place.LONG);
        }
    }

    @Test
    default void keepsOrRefusesNamesWithNulAndHalvesOfCharacters() {
        for (Place place : Place.values()) {
            for (String odd : List.of("a\0b", "a\ud83db", "a\udf1fb")) {
                Journal journal = emptyJournal();
                keep(journal, place.named("plain", "plain"));
                boolean kept = keptOrRefused(journal, place.named(odd, "odd"));
                assertThat(entries(journal)).hasSize(kept ? 2 : 1);
                if (kept) {
                    assertThat(place.told(journal, odd))
                            .as("%s with an odd name", place)
                            .containsExactly("odd");
                }
                for (String near : List.of("ab", "a b", "a?b", "a", "a\ufffdb")) {
                    assertThat(place.told(journal, near))
                            .as("%s %s", place, near)
                            .isEmpty();
                }
            }
        }
    }

    private void tellsApart(Place place, List<String> names) {
        Journal journal = emptyJournal();
        keep(journal, place.named("plain", "plain"));
        for (int i = 0; i < names.size(); i++) {
            assertThat(place.told(journal, names.get(i)))
                    .as("%s %s", place, names.get(i))
                    .isEmpty();
            keep(journal, place.named(names.get(i), "word " + i));
        }
        for (int i = 0; i < names.size(); i++) {
            assertThat(place.told(journal, names.get(i)))
                    .as("%s %s", place, names.get(i))
                    .containsExactly("word " + i);
        }
    }
}
