package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Records that evidence was preserved (証拠保全).
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
        return now.accept(new EvidenceKept(now.stamp(), evidence, asset, kind, sha256, note));
    }
}
