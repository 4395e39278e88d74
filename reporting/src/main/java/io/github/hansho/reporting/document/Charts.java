package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words lanes for an edition and puts them on a scale. */
final class Charts {

    private final Lanes lanes;
    private final Edition edition;
    private final Dial dial;
    private final Axis axis;
    private final Map<String, Integer> categories = new HashMap<>();
    private final Duration[] totals;
    private final int[] counts;

    private Charts(Lanes lanes, Dial dial, boolean folding) {
        this.lanes = lanes;
        this.edition = dial.edition();
        this.dial = dial;
        this.axis = folding ? Axis.folding(lanes) : Axis.plain(lanes);
        this.totals = new Duration[lanes.categories().size()];
        this.counts = new int[totals.length];
        for (int i = 0; i < totals.length; i++) {
            categories.put(lanes.categories().get(i).id(), i);
            totals[i] = Duration.ZERO;
        }
    }

    static Chart worded(Lanes lanes, Dial dial, boolean folding) {
        return new Charts(lanes, dial, folding).chart();
    }

    private Chart chart() {
        List<Chart.Track> tracks = new ArrayList<>();
        lanes.lanes().forEach(lane -> tracks.add(track(lane)));
        return new Chart(edition.in(lanes.title()), Ticks.scale(axis, dial), legend(), tracks, marks());
    }

    private Chart.Track track(Lanes.Lane lane) {
        return new Chart.Track(
                edition.in(lane.label()),
                lane.spans().stream().map(this::stretch).toList());
    }

    private Chart.Stretch stretch(Lanes.Span span) {
        int category = index(span.category());
        boolean open = span.to().isEmpty() || span.to().get().isAfter(lanes.to());
        Instant to = open ? lanes.to() : span.to().orElse(lanes.to());
        Duration lasted = Duration.between(span.from(), to);
        totals[category] = totals[category].plus(lasted);
        counts[category]++;
        return new Chart.Stretch(
                axis.position(span.from()),
                axis.position(to),
                category,
                edition.in(span.label()),
                new Chart.Period(dial.full(span.from()), dial.full(to), edition.duration(lasted), open));
    }

    private List<Chart.Mark> marks() {
        record Placed(Lanes.Mark mark, int track) {}
        List<Placed> placed = new ArrayList<>();
        for (int track = 0; track < lanes.lanes().size(); track++) {
            for (Lanes.Mark mark : lanes.lanes().get(track).marks()) {
                placed.add(new Placed(mark, track));
            }
        }
        placed.sort(Comparator.comparing((Placed p) -> p.mark().at()).thenComparing(Placed::track));
        return placed.stream()
                .map(p -> new Chart.Mark(
                        axis.position(p.mark().at()),
                        p.track(),
                        index(p.mark().category()),
                        edition.in(p.mark().label()),
                        dial.day(p.mark().at()),
                        dial.time(p.mark().at())))
                .toList();
    }

    private List<Chart.Category> legend() {
        List<Chart.Category> legend = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            Lanes.Category category = lanes.categories().get(i);
            legend.add(new Chart.Category(
                    edition.in(category.label()), category.tone(), counts[i], edition.duration(totals[i])));
        }
        return legend;
    }

    private int index(String category) {
        Integer index = categories.get(category);
        if (index == null) {
            throw new IllegalStateException("category " + category + " is not in the drawing");
        }
        return index;
    }
}
