package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import java.util.List;

/** Reads facts in their order and marks the milestones that they tell of. */
interface Witness {

    /** Reads one fact. */
    void see(Fact fact, MarkBook book);

    /** Returns every mark of a history, in the order in which they became known. */
    static List<Mark> marks(History history) {
        MarkBook book = new MarkBook();
        List<Witness> witnesses = List.of(
                new OpeningWitness(),
                new StatementWitness(),
                new TriageWitness(),
                new ContactWitness(history.opened().owner()),
                new ContainmentWitness(),
                new CourseWitness(history.opened().phase()),
                AwarenessWitness.of(history));
        history.facts().forEach(fact -> witnesses.forEach(witness -> witness.see(fact, book)));
        return book.marks();
    }
}
