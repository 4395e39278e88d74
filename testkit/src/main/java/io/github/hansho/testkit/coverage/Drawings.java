package io.github.hansho.testkit.coverage;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws findings over the opening instants. */
final class Drawings {

    private static final String SOUND = "sound";

    private Drawings() {}

    static Lanes of(Covered covered) {
        Stretch stretch = covered.stretch();
        List<Finding> findings = covered.findings();
        List<Lanes.Category> categories = new ArrayList<>();
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            if (findings.stream().anyMatch(finding -> finding.flaw().kind() == kind)) {
                categories.add(new Lanes.Category(kind.name(), Words.label("lane." + kind.name()), tone(kind)));
            }
        }
        List<Lanes.Lane> lanes = new ArrayList<>();
        findings.forEach(finding -> lanes.add(lane(finding)));
        if (lanes.isEmpty()) {
            categories.add(Lanes.Category.of(SOUND, Words.label("lane.sound")));
            lanes.add(new Lanes.Lane(
                    SOUND,
                    Words.label("lane.sound"),
                    List.of(new Lanes.Span(
                            stretch.from(), Optional.of(stretch.to()), SOUND, Words.label("lane.sound"))),
                    List.of()));
        }
        return new Lanes(
                Words.said("lane.title", "plan", covered.plan().ref()),
                stretch.from(),
                stretch.to(),
                categories,
                lanes);
    }

    private static Lanes.Tone tone(Flaw.Kind kind) {
        return kind == Flaw.Kind.UNKNOWN || kind == Flaw.Kind.BOTH_TRACKS ? Lanes.Tone.WAITING : Lanes.Tone.GAP;
    }

    /** Time without the finding stays empty. */
    private static Lanes.Lane lane(Finding finding) {
        String category = finding.flaw().kind().name();
        Label label = Label.plain(finding.flaw().subject());
        List<Lanes.Span> spans = finding.stretches().stream()
                .map(stretch -> new Lanes.Span(stretch.from(), Optional.of(stretch.to()), category, label))
                .toList();
        return new Lanes.Lane(category + " " + finding.flaw().subject(), label, spans, List.of());
    }
}
