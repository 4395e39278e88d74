package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Journal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DurableJournalContractTest extends ContractProofTest<Disk> {

    DurableJournalContractTest() {
        super(Subject.class, Subject.CURRENT, 147);
    }

    @Override
    Supplier<Disk> right() {
        return Disk::new;
    }

    @Override
    Supplier<Disk> doingNothing() {
        return DoNothingDisk::new;
    }

    @Override
    List<Saboteur<Disk>> saboteurs() {
        return Stream.of(ReopenSaboteurs.ALL, LostSaboteurs.ALL, CommittedSaboteurs.ALL, FaultSaboteurs.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    Set<String> provedElsewhere() {
        return Arrays.stream(JournalContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
    }

    private static final class DoNothingDisk extends Disk {
        @Override
        Journal opened() {
            return new DoNothingJournal();
        }
    }

    /** The contract for whatever disk is being looked at. */
    static final class Subject extends DurableJournalContract {

        static final Current<Disk> CURRENT = new Current<>();

        private @Nullable Disk disk;

        @Override
        public Journal emptyJournal() {
            disk = CURRENT.make();
            return disk.opened();
        }

        @Override
        public Journal reopened() {
            return disk().reopened();
        }

        @Override
        public void failNext(CommitFault fault) {
            disk().failNext(fault);
        }

        private Disk disk() {
            return Objects.requireNonNull(disk, "no journal was made");
        }
    }
}
