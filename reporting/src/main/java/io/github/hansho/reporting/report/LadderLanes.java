package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.EscalationEnded;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.WaitReason;
import io.github.hansho.reporting.metric.Call;
import io.github.hansho.reporting.metric.Runs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every ladder that was climbed as a lane: begun, called, answered, passed over, reached nobody, late, over. */
final class LadderLanes {

    /** What befalls a ladder, in the order in which it is coloured. */
    enum Rung {
        BEGUN,
        CALLED,
        ANSWERED,
        PASSED_OVER,
        NOBODY,
        LATE,
        OVER
    }

    private static final int MOST = 60;

    private final Telling telling;
    private final Speech speech;
    private final CallWords words;
    private final Map<String, List<Lanes.Mark>> byRun = new LinkedHashMap<>();
    private int drawn;

    LadderLanes(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
        this.words = new CallWords(telling);
        telling.course().history().facts().forEach(this::see);
        telling.course().calls().forEach(this::answered);
    }

    boolean isEmpty() {
        return byRun.isEmpty();
    }

    /** Returns how many marks are not drawn because there are too many. */
    int leftOut() {
        return Math.max(0, drawn - MOST);
    }

    Lanes lanes() {
        List<Lanes.Lane> lanes = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        byRun.entrySet().stream()
                .sorted(Comparator.comparing(entry -> Runs.track(entry.getKey())))
                .forEach(entry -> {
                    entry.getValue().sort(Comparator.comparing(Lanes.Mark::at));
                    entry.getValue().forEach(mark -> times.add(mark.at()));
                    lanes.add(new Lanes.Lane(
                            entry.getKey(), Label.plain(shortName(entry.getKey())), List.of(), entry.getValue()));
                });
        Instant from = times.stream().min(Instant::compareTo).orElseThrow();
        Instant to = times.stream().max(Instant::compareTo).orElseThrow();
        return new Lanes(Label.plain(speech.say("ladders.caption")), from, to, categories(), lanes);
    }

    /** Names the rule alone, unless it climbed both of its ladders. */
    private String shortName(String run) {
        String rule = Runs.rule(run);
        long ladders = byRun.keySet().stream()
                .filter(one -> Runs.rule(one).equals(rule))
                .count();
        return ladders == 1 ? speech.people().rule(rule) : name(run);
    }

    String name(String run) {
        Track track = Runs.track(run);
        return speech.say("ladders.lane", "rule", speech.people().rule(Runs.rule(run)), "track", track.label());
    }

    private List<Lanes.Category> categories() {
        List<Lanes.Category> categories = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            if (byRun.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(mark -> mark.category().equals(rung.name()))) {
                categories.add(Lanes.Category.of(rung.name(), Label.plain(speech.constant("rung", rung))));
            }
        }
        return categories;
    }

    private void see(Fact fact) {
        Optional<String> said = words.ladder(fact).or(() -> words.step(fact));
        if (said.isEmpty()) {
            return;
        }
        if (fact instanceof EscalationStarted started) {
            mark(Ladder.run(started.rule(), started.track()), fact, Rung.BEGUN, said.get());
        } else if (fact instanceof EscalationReset reset) {
            mark(reset.run(), fact, Rung.BEGUN, said.get());
        } else if (fact instanceof StepFired fired) {
            mark(fired.run(), fact, Call.isLate(fired) ? Rung.LATE : Rung.CALLED, said.get());
        } else if (fact instanceof StepSkipped skipped) {
            boolean nobody = skipped.reason() == SkipReason.NOBODY;
            mark(skipped.run(), fact, nobody ? Rung.NOBODY : Rung.PASSED_OVER, said.get());
        } else if (fact instanceof StepDeferred deferred) {
            boolean nobody = deferred.reason() == WaitReason.NOBODY;
            mark(deferred.run(), fact, nobody ? Rung.NOBODY : Rung.PASSED_OVER, said.get());
        } else if (fact instanceof EscalationExhausted end) {
            mark(end.run(), fact, Rung.OVER, said.get());
        } else if (fact instanceof EscalationEnded end) {
            mark(end.run(), fact, Rung.OVER, said.get());
        } else if (fact instanceof AcknowledgementReminded reminded) {
            mark(reminded.run(), fact, Rung.CALLED, said.get());
        }
    }

    /** What was answered, by voice or by an acknowledgement. */
    private void answered(Call call) {
        String who = telling.called(call.to());
        for (Contacted outcome : call.outcomes()) {
            if (outcome.result() == Contact.ANSWERED) {
                mark(call.step().run(), outcome, Rung.ANSWERED, speech.say("escalation.answers", "who", who));
            }
        }
        call.acknowledged()
                .ifPresent(
                        at -> mark(call.step().run(), at, Rung.ANSWERED, speech.say("event.acknowledged", "who", who)));
    }

    private void mark(String run, Fact fact, Rung rung, String said) {
        mark(run, fact.stamp().at(), rung, said);
    }

    private void mark(String run, Instant at, Rung rung, String said) {
        Lanes.Mark mark = new Lanes.Mark(at, rung.name(), Label.plain(said));
        List<Lanes.Mark> marks = byRun.computeIfAbsent(run, key -> new ArrayList<>());
        if (!marks.contains(mark) && ++drawn <= MOST) {
            marks.add(mark);
        }
    }
}
