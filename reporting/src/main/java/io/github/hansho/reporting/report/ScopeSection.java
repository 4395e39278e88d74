package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it touched: each asset with what was done about it, and the evidence kept, with digests. */
final class ScopeSection {

    private final Telling telling;
    private final Speech speech;
    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private ScopeSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    private static final class Asset {
        @Nullable Instant involved;

        @Nullable Instant preserved;

        @Nullable Instant contained;

        Text note = Text.NONE;
    }

    static Section of(Telling telling) {
        ScopeSection section = new ScopeSection(telling);
        telling.course().history().facts().forEach(section::see);
        return Section.of(section.speech.say("scope.heading"), section.assets(), section.evidence());
    }

    private void see(Fact fact) {
        Instant at = fact.stamp().at();
        if (fact instanceof AssetInvolved involved) {
            Asset asset = asset(involved.asset());
            asset.involved = asset.involved == null ? at : asset.involved;
            asset.note = asset.note.isPresent() ? asset.note : involved.note();
        } else if (fact instanceof AssetContained contained) {
            asset(contained.asset()).contained = at;
        } else if (fact instanceof EvidenceKept kept && kept.asset().isPresent()) {
            Asset asset = asset(kept.asset().get());
            asset.preserved = asset.preserved == null ? at : asset.preserved;
        }
    }

    private Asset asset(String id) {
        return assets.computeIfAbsent(id, unseen -> new Asset());
    }

    private Table assets() {
        Grid grid = new Grid(speech, "assets")
                .code("asset")
                .time("involved", "preserved", "contained")
                .text("note");
        assets.forEach((id, asset) -> grid.row(
                Value.of(id),
                speech.instant(Optional.ofNullable(asset.involved)),
                at(asset.preserved, "not-preserved"),
                at(asset.contained, "not-contained"),
                speech.text(asset.note)));
        return grid.table();
    }

    private Value at(@Nullable Instant at, String otherwise) {
        return at == null ? speech.none(otherwise) : speech.instant(at);
    }

    private Table evidence() {
        Grid grid = new Grid(speech, "evidence")
                .code("evidence", "asset")
                .text("kind")
                .time("preserved")
                .text("by")
                .code("sha-256")
                .text("note");
        for (EvidenceKept kept : telling.course().facts(EvidenceKept.class)) {
            grid.row(
                    Value.of(kept.evidence()),
                    kept.asset().map(Value::of).orElseGet(() -> speech.none("none")),
                    Value.of(speech.word(Glossary.Sort.EVIDENCE, kept.kind())),
                    speech.instant(kept.stamp().at()),
                    Value.of(speech.people().of(kept.stamp().by())),
                    kept.sha256().map(Value::of).orElseGet(() -> speech.none("no-digest")),
                    speech.text(kept.note()));
        }
        return grid.table();
    }
}
