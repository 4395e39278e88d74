package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.HashMap;
import java.util.Map;

/** Sees when the last known asset was contained, and that an asset found later withdraws it. */
final class ContainmentWitness implements Witness {

    private final Map<String, Boolean> assets = new HashMap<>();
    private int open;

    @Override
    public void see(Fact fact, MarkBook book) {
        if (fact instanceof AssetInvolved involved && assets.putIfAbsent(involved.asset(), false) == null) {
            open++;
            book.lapse(Milestone.CONTAINED, Mark.Why.NEW_SCOPE, involved.note(), fact);
        } else if (fact instanceof AssetContained contained) {
            Boolean before = assets.put(contained.asset(), true);
            if (Boolean.FALSE.equals(before)) {
                open--;
            }
            if (open == 0) {
                book.once(Milestone.CONTAINED, fact);
            }
        }
    }
}
