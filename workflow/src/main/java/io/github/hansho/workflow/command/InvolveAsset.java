package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that an asset is touched; while it is not contained, the incident is not.
 *
 * @param asset the asset's id
 * @param note how
 */
public record InvolveAsset(String asset, Text note) implements Command {

    /** Returns the command that involves an asset. */
    public static InvolveAsset of(String asset) {
        return new InvolveAsset(asset, Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        if (now.incident().scope().assets().containsKey(asset)) {
            return now.refuse("asset-already-involved", "asset", asset);
        }
        if (now.incident().scope().assets().size() >= Scope.LIMIT) {
            return now.refuse("too-many", "what", CommandWords.label("what.assets"), "limit", Scope.LIMIT);
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new AssetInvolved(now.stamp(), asset, note));
        if (now.incident().milestones().of(Milestone.CONTAINED).isPresent()) {
            facts.add(new MilestoneWithdrawn(now.stamp(), Milestone.CONTAINED, Text.of(asset)));
        }
        return now.accept(facts);
    }
}
