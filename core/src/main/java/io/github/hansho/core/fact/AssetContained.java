package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * An asset was contained.
 *
 * @param stamp when and by whom
 * @param asset the asset's id
 * @param note how
 */
public record AssetContained(Stamp stamp, String asset, Text note) implements Change {

    @Override
    public String type() {
        return "asset-contained";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withScope(incident.scope().containing(asset));
    }

    @Override
    public AssetContained erased() {
        return new AssetContained(stamp, asset, Text.ERASED);
    }
}
