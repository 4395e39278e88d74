package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that doing nothing can satisfy is worse than none; one that a small fault slips through is no better. */
class JournalContractTest {

    private static final int MANY = 80;

    @Test
    void isMetByTheJournalInMemory() {
        Proof proof = proofOf(InMemoryJournal::new);
        assertThat(proof.all()).hasSizeGreaterThan(MANY);
        assertThat(proof.failed()).isEmpty();
        assertThat(proof.notRun()).isEmpty();
    }

    @Test
    void failsInEveryClauseForAJournalThatDoesNothing() {
        Proof proof = proofOf(DoNothingJournal::new);
        assertThat(proof.all()).hasSizeGreaterThan(MANY);
        assertThat(proof.failed()).isEqualTo(proof.all());
        assertThat(proof.notRun()).isEmpty();
    }

    @Test
    void hasASaboteurForEachClause() {
        assertThat(saboteurs().map(Saboteur::clause))
                .containsAll(proofOf(DoNothingJournal::new).all());
    }

    @ParameterizedTest
    @MethodSource("saboteurs")
    void failsInOneClauseForASaboteur(Saboteur<Journal> saboteur) {
        Proof proof = proofOf(saboteur.maker());
        assertThat(proof.failed()).as(saboteur.fault()).containsExactly(saboteur.clause());
        assertThat(proof.notRun()).isEmpty();
    }

    static Stream<Saboteur<Journal>> saboteurs() {
        return Stream.of(
                        BatchSaboteurs.ALL,
                        RevisionSaboteurs.ALL,
                        RequestSaboteurs.ALL,
                        KeySaboteurs.ALL,
                        KeyHandOverSaboteurs.ALL,
                        ReadSaboteurs.ALL,
                        FidelitySaboteurs.ALL,
                        TenantSaboteurs.ALL,
                        DueSaboteurs.ALL,
                        LeaseSaboteurs.ALL,
                        FeedSaboteurs.ALL,
                        WriterSaboteurs.ALL)
                .flatMap(List::stream);
    }

    private static Proof proofOf(Supplier<? extends Journal> maker) {
        return Subject.CURRENT.proof(Subject.class, maker);
    }

    /** The contract for whatever journal is being looked at. */
    static final class Subject extends JournalContract {

        static final Current<Journal> CURRENT = new Current<>();

        @Override
        public Journal emptyJournal() {
            return CURRENT.make();
        }
    }
}
