package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Call;
import io.github.hansho.reporting.metric.Reach;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Escalation: the ladders over time, how long it took to reach and to decide, and what became of every step. */
final class LadderSection {

    private final Telling telling;
    private final Speech speech;
    private final CallWords words;
    private final List<Call> calls;

    private LadderSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
        this.words = new CallWords(telling);
        this.calls = telling.course().calls();
    }

    /** Returns the section; empty where nothing escalated. */
    static Optional<Section> of(Telling telling, boolean withEveryStep) {
        LadderLanes lanes = new LadderLanes(telling);
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        LadderSection section = new LadderSection(telling);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Timeline.of(lanes.lanes(), telling.speech().edition()));
        if (lanes.leftOut() > 0) {
            blocks.add(new Notice(
                    Notice.Level.INFO, telling.speech().say("timeline.left-out", "n", lanes.leftOut()), List.of()));
        }
        List<Measures.Measure> measures = section.measures();
        if (!measures.isEmpty()) {
            blocks.add(new Measures(telling.speech().say("reaching.caption"), measures));
        }
        if (withEveryStep) {
            blocks.add(section.steps(lanes));
        }
        return Optional.of(new Section(telling.speech().say("ladders.heading"), blocks));
    }

    private List<Measures.Measure> measures() {
        List<Measures.Measure> all = new ArrayList<>();
        for (Reach reach : telling.course().reaches()) {
            if (reach.track().filter(Track.HIERARCHICAL::equals).isPresent()) {
                all.add(measure("called", reach, Optional.of(reach.first())));
                all.add(measure("reached", reach, reach.answered()));
                EscalationWords.decision(reach, telling.course())
                        .ifPresent(at -> all.add(measure("decided", reach, Optional.of(at))));
            }
        }
        return all;
    }

    private Measures.Measure measure(String key, Reach reach, Optional<Instant> end) {
        Value value = end.map(at -> speech.between(reach.since(), at))
                .orElseGet(() -> speech.none(
                        "reading.open",
                        "soFar",
                        speech.duration(
                                Duration.between(reach.since(), telling.course().asOf()))));
        return new Measures.Measure(
                speech.say("reaching." + key, "who", speech.people().of(reach.to())),
                value,
                speech.say("reaching." + key + ".definition"),
                speech.say("reaching.since", "at", speech.instant(reach.since())),
                Optional.empty(),
                List.of());
    }

    private Block steps(LadderLanes lanes) {
        Grid grid = new Grid(speech, "steps")
                .time("at", "due")
                .text("ladder")
                .number("step")
                .text("what", "result")
                .duration("late");
        telling.course().history().facts().forEach(fact -> {
            if (fact instanceof StepFired fired) {
                row(grid, lanes, fact, fired.run(), fired.step(), fired.due(), outcome(fired));
            } else if (fact instanceof StepSkipped skipped) {
                row(grid, lanes, fact, skipped.run(), skipped.step(), skipped.due(), speech.word(skipped.reason()));
            } else if (fact instanceof StepDeferred deferred) {
                row(grid, lanes, fact, deferred.run(), deferred.step(), deferred.due(), speech.word(deferred.reason()));
            }
        });
        return grid.table();
    }

    private void row(Grid grid, LadderLanes lanes, Fact fact, String run, int step, Instant due, String result) {
        Instant done = fact.stamp().recordedAt();
        boolean late = fact instanceof StepFired fired && Call.isLate(fired);
        grid.row(
                speech.instant(done),
                speech.instant(due),
                Value.of(lanes.name(run)),
                speech.edition().count(step + 1L),
                Value.of(words.step(fact).orElse("")),
                Value.of(result),
                late ? speech.between(due, done) : speech.none("not-late"));
    }

    /** What came of a step's calls: the last word on each, and when an answer came. */
    private String outcome(StepFired fired) {
        List<String> all = new ArrayList<>();
        for (Call call : calls) {
            if (call.step().equals(fired)) {
                String who = telling.called(call.to());
                List<Contacted> outcomes = call.outcomes();
                all.add(
                        call.answered().isPresent()
                                ? speech.say(
                                        "steps.answered",
                                        "who",
                                        who,
                                        "at",
                                        speech.clock(call.answered().get()))
                                : outcomes.isEmpty()
                                        ? speech.say("steps.nothing-known", "who", who)
                                        : speech.say(
                                                "steps.outcome",
                                                "who",
                                                who,
                                                "result",
                                                speech.constant(
                                                        "contact",
                                                        outcomes.get(outcomes.size() - 1)
                                                                .result())));
            }
        }
        return String.join(speech.say("event.separator"), all);
    }
}
