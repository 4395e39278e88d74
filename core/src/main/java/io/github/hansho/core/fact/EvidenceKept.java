package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Evidence was preserved (証拠保全).
 *
 * @param stamp when and by whom
 * @param evidence the evidence's id
 * @param asset the asset it is of
 * @param kind what it is, for instance memory-image
 * @param sha256 its SHA-256 in lower-case hexadecimal
 * @param note where it is and who keeps it
 */
public record EvidenceKept(
        Stamp stamp, String evidence, Optional<String> asset, String kind, Optional<String> sha256, Text note)
        implements Change {

    @Override
    public String type() {
        return "evidence-kept";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return asset.isEmpty() ? incident : incident.withScope(incident.scope().keepingEvidenceOf(asset.get()));
    }

    @Override
    public EvidenceKept erased() {
        return new EvidenceKept(stamp, evidence, asset, kind, sha256, Text.ERASED);
    }
}
