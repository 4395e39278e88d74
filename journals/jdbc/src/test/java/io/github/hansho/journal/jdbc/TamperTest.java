package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.journal.record.Breach;
import io.github.hansho.journal.record.Breach.Kind;
import io.github.hansho.journal.record.EntryUnreadableException;
import io.github.hansho.journal.record.Head;
import io.github.hansho.workflow.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes tables behind the journal's back is found out, in either store. */
class TamperTest {

    enum Which {
        SQLITE,
        POSTGRES
    }

    @TempDir
    Path folder = Path.of("");

    private @Nullable Stores store;

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private Stores six(Which which) {
        Stores made = which == Which.SQLITE ? Stores.sqlite(folder.resolve("journal.db")) : Stores.postgres();
        store = made;
        Notes.six(made.journal());
        return made;
    }

    private static void found(Stores store, Kind kind, long sequence) {
        assertThat(store.verify(List.of()).breaches()).containsExactly(new Breach(kind, Notes.TENANT, sequence));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInASoundJournal(Which which) {
        Stores store = six(which);
        assertThat(store.verify(store.heads()).isSound()).isTrue();
        assertThat(store.verify(List.of()).entries()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredFactIsFound(Which which) {
        Stores store = six(which);
        store.tamper("UPDATE hansho_fact SET body = (SELECT body FROM hansho_fact WHERE entry = 2) WHERE entry = 5");
        found(store, Kind.ALTERED, 5);
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredFrameIsFound(Which which) {
        Stores store = six(which);
        store.tamper("UPDATE hansho_entry SET frame = (SELECT frame FROM hansho_entry WHERE id = 5) WHERE id = 2");
        found(store, Kind.ALTERED, 2);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingFactIsFoundAndReadersSaySo(Which which) {
        Stores store = six(which);
        store.tamper("DELETE FROM hansho_fact WHERE entry = 3 AND place = 1");
        found(store, Kind.ALTERED, 3);
        Journal journal = store.journal();
        assertThat(catchThrowableOfType(EntryUnreadableException.class, () -> journal.after(2, Optional.empty(), 1)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aMissingEntryIsFound(Which which) {
        Stores store = six(which);
        store.tamper("DELETE FROM hansho_entry WHERE id = 4");
        found(store, Kind.MISSING, 4);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingEntryIsFoundWhenTheRestIsNumberedAnew(Which which) {
        Stores store = six(which);
        store.tamper(
                "DELETE FROM hansho_entry WHERE id = 3",
                "UPDATE hansho_entry SET sequence = sequence - 1, position = position - 1 WHERE id = 4",
                "UPDATE hansho_entry SET sequence = sequence - 1, position = position - 1 WHERE id = 5",
                "UPDATE hansho_entry SET sequence = sequence - 1, position = position - 1 WHERE id = 6");
        found(store, Kind.MISSING, 3);
    }

    @ParameterizedTest
    @EnumSource
    void entriesThatChangedPlacesAreFound(Which which) {
        Stores store = six(which);
        store.tamper(
                "UPDATE hansho_entry SET position = 100 WHERE id = 3",
                "UPDATE hansho_entry SET position = 3, sequence = 3 WHERE id = 4",
                "UPDATE hansho_entry SET position = 4, sequence = 4 WHERE id = 3");
        found(store, Kind.REORDERED, 3);
    }

    @ParameterizedTest
    @EnumSource
    void anEntryPutInIsFound(Which which) {
        Stores store = six(which);
        store.tamper("INSERT INTO hansho_entry (tenant, frame, position, sequence, hash)"
                + " SELECT tenant, frame, 7, 7, hash FROM hansho_entry WHERE id = 4");
        assertThat(store.verify(List.of()).breaches()).hasSize(1).allMatch(breach -> breach.sequence() == 7);
    }

    @ParameterizedTest
    @EnumSource
    void aCutTailIsFound(Which which) {
        Stores store = six(which);
        store.tamper("DELETE FROM hansho_entry WHERE id > 4");
        found(store, Kind.CUT, 5);
    }

    @ParameterizedTest
    @EnumSource
    void aTailCutTogetherWithTheHeadIsFoundByAHeadKeptElsewhere(Which which) {
        Stores store = six(which);
        List<Head> elsewhere = store.heads();
        store.tamper(
                "UPDATE hansho_tenant SET entries = 4, hash = (SELECT hash FROM hansho_entry WHERE id = 4)",
                "DELETE FROM hansho_fact WHERE entry > 4",
                "DELETE FROM hansho_entry WHERE id > 4",
                "UPDATE hansho_history SET revision = 3, entry = 4, due_second = NULL WHERE name LIKE 'A%'",
                "UPDATE hansho_history SET revision = 2, entry = 3, due_second = NULL WHERE name LIKE 'B%'");
        assertThat(store.verify(List.of()).isSound()).isTrue();
        assertThat(store.verify(elsewhere).breaches()).containsExactly(new Breach(Kind.CUT, Notes.TENANT, 5));
    }

    @ParameterizedTest
    @EnumSource
    void aFactUnderAnotherHistoryIsFound(Which which) {
        Stores store = six(which);
        store.tamper("UPDATE hansho_fact SET history = (SELECT id FROM hansho_history WHERE name LIKE 'B%'),"
                + " revision = 99 WHERE entry = 6");
        found(store, Kind.MISFILED, 6);
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatIsNotTheHistorysIsFound(Which which) {
        Stores store = six(which);
        store.tamper("UPDATE hansho_history SET revision = 2 WHERE name LIKE 'A%'");
        found(store, Kind.MISFILED, 6);
    }

    @ParameterizedTest
    @EnumSource
    void anInstantThatWasPutOffIsFound(Which which) {
        Stores store = six(which);
        store.tamper("UPDATE hansho_history SET due_second = due_second + 86400 WHERE name LIKE 'B%'");
        found(store, Kind.MISFILED, 5);
    }
}
