package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what one batch adds to the same history: a group may hand a key over and be judged anew at once. */
final class Appends {

    private Appends() {}

    static List<Append> merged(List<Append> appends) {
        Map<HistoryId, Append> merged = new LinkedHashMap<>();
        appends.forEach(append -> merged.merge(append.id(), append, Appends::both));
        return List.copyOf(merged.values());
    }

    /** The lower revision is expected: where the two differ, the journal has moved on. */
    private static Append both(Append one, Append other) {
        return new Append(
                one.id(),
                Math.min(one.expected(), other.expected()),
                both(one.facts(), other.facts()),
                one.nextDue(),
                both(one.claims(), other.claims()),
                both(one.releases(), other.releases()));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
