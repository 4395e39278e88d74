package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Timeline;
import java.util.ArrayList;
import java.util.List;

/** What happened, in pictures: a timeline, who owned, in which phases, and the way through the lifecycle. */
final class Happened {

    private Happened() {}

    static Section of(Telling telling) {
        Edition edition = telling.speech().edition();
        List<Block> blocks = new ArrayList<>();
        TimelineLanes events = new TimelineLanes(telling);
        Lanes timeline = events.lanes();
        blocks.add(Timeline.of(timeline, edition));
        if (events.leftOut() > 0) {
            blocks.add(new Notice(
                    Notice.Level.INFO, telling.speech().say("timeline.left-out", "n", events.leftOut()), List.of()));
        }
        blocks.add(Bar.of(Bars.owners(telling), edition));
        blocks.add(Bar.of(Bars.phases(telling), edition));
        telling.file().lifecycle().ifPresent(graph -> {
            PathTaken path = PathTaken.of(telling, graph);
            blocks.add(Lifecycle.of(path.graph(), edition));
            if (!path.unknown().isEmpty()) {
                blocks.add(new Notice(
                        Notice.Level.DATA_PROBLEM,
                        telling.speech()
                                .say("path.unknown", "states", telling.speech().list(path.unknown())),
                        List.of()));
            }
        });
        return new Section(telling.speech().say("happened.heading"), blocks);
    }
}
