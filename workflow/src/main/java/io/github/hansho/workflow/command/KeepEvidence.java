package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Records that evidence was preserved (証拠保全); an asset that it is of and that is not involved yet is involved first.
 *
 * @param evidence the evidence's id
 * @param asset the asset it is of
 * @param kind what it is, for instance memory-image
 * @param sha256 its SHA-256 in lower-case hexadecimal
 * @param note where it is and who keeps it
 */
public record KeepEvidence(String evidence, Optional<String> asset, String kind, Optional<String> sha256, Text note)
        implements Command {

    @Override
    public Decision decide(Situation now) {
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-f]{64}")) {
            return now.refuse("no-sha256", "value", sha256.get());
        }
        boolean involves = asset.filter(of -> !now.incident().scope().assets().containsKey(of))
                .isPresent();
        return involves
                ? InvolveAsset.of(asset.get()).and(this).decide(now)
                : now.accept(new EvidenceKept(now.stamp(), evidence, asset, kind, sha256, note));
    }
}
