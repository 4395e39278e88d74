package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * An asset was found to be touched.
 *
 * @param stamp when and by whom
 * @param asset the asset's id
 * @param note how
 */
public record AssetInvolved(Stamp stamp, String asset, Text note) implements Change {

    @Override
    public String type() {
        return "asset-involved";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withScope(incident.scope().involving(asset));
    }

    @Override
    public AssetInvolved erased() {
        return new AssetInvolved(stamp, asset, Text.ERASED);
    }
}
