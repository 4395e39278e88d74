package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FieldSet;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Journals that lose something on the way in or out. */
final class FidelitySaboteurs {

    private static final int A_COLUMN = 65_535;

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("givesFactsOfEverySortBackAsTheyWere", "skips what it does not know", SkipsUnknown::new),
            new Saboteur<>(
                    "givesFactsOfEverySortBackAsTheyWere",
                    "takes an erased text for none",
                    () -> new Reading(FidelitySaboteurs::withoutErased)),
            new Saboteur<>(
                    "givesFactsOfEverySortBackAsTheyWere",
                    "keeps microseconds",
                    () -> new Reading(FidelitySaboteurs::inMicroseconds)),
            new Saboteur<>("keepsNulWithinAText", "drops it", () -> new Reading(words(text -> text.replace("\0", "")))),
            new Saboteur<>(
                    "keepsNulWithinAText",
                    "takes for it what only looks like it in JSON",
                    () -> new Reading(words(text -> text.replace("\\u0000", "\0")))),
            new Saboteur<>(
                    "keepsTextsOfEveryScriptAndControlCharacters",
                    "normalises line ends",
                    () -> new Reading(words(text -> text.replace("\r\n", "\n")))),
            new Saboteur<>(
                    "keepsTextsOfEveryScriptAndControlCharacters", "trims", () -> new Reading(words(String::strip))),
            new Saboteur<>(
                    "keepsOrRefusesHalfACharacterWithinAText",
                    "keeps a question mark for it",
                    () -> new Reading(words(FidelitySaboteurs::throughUtf8))),
            new Saboteur<>("keepsOrRefusesHalfACharacterWithinAText", "keeps and refuses it", KeepsAndRefuses::new),
            new Saboteur<>(
                    "keepsATextOfAMegabyte",
                    "cuts texts off at 65,535 characters",
                    () -> new Reading(words(text -> text.substring(0, Math.min(A_COLUMN, text.length()))))),
            new Saboteur<>("keepsAThousandFactsOfOneBatch", "keeps 512 facts of a batch", FewFacts::new),
            new Saboteur<>("keepsAThousandFactsOfOneBatch", "shows 512 facts of a batch", ShowsFewFacts::new),
            new Saboteur<>("keepsManyHistoriesOfOneBatch", "keeps 128 histories of a batch", FewHistories::new));

    private FidelitySaboteurs() {}

    private static UnaryOperator<Fact> words(UnaryOperator<String> change) {
        return fact -> fact instanceof Noted noted
                ? new Noted(noted.stamp(), Text.of(change.apply(noted.note().or(""))))
                : fact;
    }

    private static Fact withoutErased(Fact fact) {
        return fact instanceof SeverityChanged it && it.reason().equals(Text.ERASED)
                ? new SeverityChanged(it.stamp(), it.from(), it.to(), it.standing(), Text.NONE, it.inputs())
                : fact;
    }

    private static Fact inMicroseconds(Fact fact) {
        return fact instanceof FieldSet it
                ? new FieldSet(
                        new Stamp(
                                it.stamp().at().truncatedTo(ChronoUnit.MICROS),
                                it.stamp().by(),
                                it.stamp().request(),
                                it.stamp().clock()),
                        it.field(),
                        it.value())
                : fact;
    }

    private static String throughUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<Fact> firstOf(Append append) {
        return append.facts().stream().limit(512).toList();
    }

    private static final class Reading extends NearlyRight {
        private final UnaryOperator<Fact> change;

        Reading(UnaryOperator<Fact> change) {
            this.change = change;
        }

        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return right.read(tenant, id, after).stream().map(change).toList();
        }
    }

    private static final class SkipsUnknown extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return right.read(tenant, id, after).stream()
                    .filter(fact -> !(fact instanceof Unrecognised))
                    .toList();
        }
    }

    private static final class KeepsAndRefuses extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            for (Fact fact : Edits.only(batch).facts()) {
                if (!throughUtf8(Batches.word(fact)).equals(Batches.word(fact))) {
                    throw new IllegalArgumentException("half a character");
                }
            }
            return answer;
        }
    }

    private static final class FewFacts extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            return right.append(Edits.each(batch, append -> Edits.facts(append, firstOf(append))));
        }
    }

    private static final class ShowsFewFacts extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> Edits.batch(
                            entry, batch -> Edits.each(batch, append -> Edits.facts(append, firstOf(append)))))
                    .toList();
        }
    }

    private static final class FewHistories extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            return right.append(
                    Edits.appends(batch, batch.appends().stream().limit(128).toList()));
        }
    }
}
