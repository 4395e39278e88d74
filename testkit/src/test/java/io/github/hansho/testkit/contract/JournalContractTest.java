package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

class JournalContractTest extends ContractProofTest<Journal> {

    JournalContractTest() {
        super(Subject.class, Subject.CURRENT, 119);
    }

    @Override
    Supplier<Journal> right() {
        return InMemoryJournal::new;
    }

    @Override
    Supplier<Journal> doingNothing() {
        return DoNothingJournal::new;
    }

    @Override
    List<Saboteur<Journal>> saboteurs() {
        return Stream.of(
                        BatchSaboteurs.ALL,
                        RevisionSaboteurs.ALL,
                        RequestSaboteurs.ALL,
                        KeySaboteurs.ALL,
                        KeyHandOverSaboteurs.ALL,
                        ReadSaboteurs.ALL,
                        FidelitySaboteurs.ALL,
                        NameSaboteurs.ALL,
                        TenantSaboteurs.ALL,
                        DueSaboteurs.ALL,
                        DueKindSaboteurs.ALL,
                        DueInstantSaboteurs.ALL,
                        LeaseSaboteurs.ALL,
                        FeedSaboteurs.ALL,
                        EntrySaboteurs.ALL,
                        WriterSaboteurs.ALL)
                .flatMap(List::stream)
                .toList();
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
