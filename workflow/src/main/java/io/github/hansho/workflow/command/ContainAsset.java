package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that an asset is contained; with the last one the incident is.
 *
 * @param asset the asset's id
 * @param note how
 */
public record ContainAsset(String asset, Text note) implements Command {

    /** Returns the command that says an asset is contained. */
    public static ContainAsset of(String asset) {
        return new ContainAsset(asset, Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        if (!now.incident().scope().notContained().contains(asset)) {
            return now.refuse(
                    "asset-not-open",
                    "asset",
                    asset,
                    "open",
                    now.incident().scope().notContained());
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new AssetContained(now.stamp(), asset, note));
        if (now.incident().scope().notContained().size() == 1) {
            facts.add(new MilestoneReached(now.stamp(), Milestone.CONTAINED, Moment.at(now.at()), Text.NONE));
        }
        return now.accept(facts);
    }
}
