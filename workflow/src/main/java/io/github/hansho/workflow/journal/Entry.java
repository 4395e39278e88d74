package io.github.hansho.workflow.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * One batch at its place in the journal's order; whoever reads on sees commands whole, never a half of one.
 *
 * @param position its place among all batches of the journal, from 1, without gaps
 * @param batch what was kept
 */
public record Entry(long position, Batch batch) {

    /** Returns whose record it is. */
    public String tenant() {
        return batch.tenant();
    }

    /** Returns the facts that it added, in order, with where each of them stands; none if it only put something off. */
    public List<KeptFact> facts() {
        List<KeptFact> facts = new ArrayList<>();
        for (Append append : batch.appends()) {
            long revision = append.expected();
            for (var fact : append.facts()) {
                facts.add(new KeptFact(append.id(), ++revision, fact));
            }
        }
        return List.copyOf(facts);
    }
}
