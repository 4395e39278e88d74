package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;

/** Journals that are right for one writer: each fails among many, whichever is first. */
final class WriterSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("letsOneOfManyWritersHaveEachRevision", "looks, then keeps: all win", AllWin::new),
            new Saboteur<>("losesAndDoublesNoFactOfManyWriters", "loses the last of many", LosesOne::new),
            new Saboteur<>("letsOneOfManyWritersHaveAKey", "looks, then claims: all win", AllClaim::new),
            new Saboteur<>("keepsARequestOnceThatManyWritersSend", "tells all that they were first", AllFirst::new),
            new Saboteur<>("hidesNothingFromAReaderBesideWriters", "skips one between two pages", SkipsOne::new));

    private WriterSaboteurs() {}

    private static final class AllWin extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof Stale && amongWriters() && Edits.isSingle(batch) ? new Kept() : answer;
        }
    }

    private static final class LosesOne extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            List<Fact> facts = right.read(tenant, id, after);
            return facts.size() == Race.WRITERS * Race.ROUNDS ? facts.subList(1, facts.size()) : facts;
        }
    }

    private static final class AllClaim extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof Taken && amongWriters() ? right.append(Edits.each(batch, Edits::bare)) : answer;
        }
    }

    private static final class AllFirst extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof AlreadyKept && amongWriters() ? new Kept() : answer;
        }
    }

    private static final class SkipsOne extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position > 0 && amongWriters() ? position + 1 : position, tenant, limit);
        }
    }
}
