package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.WaitReason;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Escalation over a period: calls made and answered, steps that found nobody, ladders at their end, late steps. */
final class PeriodLadders {

    private record Trouble(Telling telling, Change fact, String words) {}

    private final Cohort cohort;
    private final Speech speech;
    private final List<Trouble> troubles = new ArrayList<>();
    private long made;
    private long answered;
    private long nobody;
    private long exhausted;
    private long late;
    private Duration latest = Duration.ZERO;

    private PeriodLadders(Cohort cohort) {
        this.cohort = cohort;
        this.speech = cohort.speech();
        cohort.live().forEach(this::count);
    }

    /** Returns the section; empty where nothing escalated in the period. */
    static Optional<Section> of(Cohort cohort) {
        PeriodLadders ladders = new PeriodLadders(cohort);
        return ladders.isEmpty() ? Optional.empty() : Optional.of(ladders.section());
    }

    /** Returns the sentence; empty where nothing escalated in the period. */
    static Optional<String> sentence(Cohort cohort) {
        PeriodLadders ladders = new PeriodLadders(cohort);
        return ladders.isEmpty()
                ? Optional.empty()
                : Optional.of(cohort.speech()
                        .say(
                                "short.calls",
                                "made",
                                cohort.speech().edition().count(ladders.made),
                                "answered",
                                cohort.speech().edition().count(ladders.answered),
                                "nobody",
                                cohort.speech().edition().count(ladders.nobody),
                                "exhausted",
                                cohort.speech().edition().count(ladders.exhausted),
                                "late",
                                cohort.speech().edition().count(ladders.late)));
    }

    private boolean isEmpty() {
        return made + nobody + exhausted == 0;
    }

    private void count(Telling telling) {
        for (Call call : telling.course().calls()) {
            if (isWithin(call.step())) {
                made++;
                answered += call.answered().isPresent() ? 1 : 0;
            }
        }
        CallWords words = new CallWords(telling);
        telling.course().history().changes().stream().filter(this::isWithin).forEach(change -> {
            boolean trouble = count(change);
            if (trouble) {
                troubles.add(new Trouble(
                        telling,
                        change,
                        words.step(change).or(() -> words.ladder(change)).orElse("")));
            }
        });
    }

    private boolean count(Change change) {
        boolean skipped = change instanceof StepSkipped skip && skip.reason() == SkipReason.NOBODY;
        boolean deferred = change instanceof StepDeferred wait && wait.reason() == WaitReason.NOBODY;
        boolean over = change instanceof EscalationExhausted;
        boolean slow = change instanceof StepFired fired && Call.isLate(fired);
        nobody += skipped || deferred ? 1 : 0;
        exhausted += over ? 1 : 0;
        if (slow && change instanceof StepFired fired) {
            late++;
            latest = latest.compareTo(Call.lateness(fired)) < 0 ? Call.lateness(fired) : latest;
        }
        return skipped || deferred || over || slow;
    }

    private boolean isWithin(Change change) {
        Instant at = change.stamp().at();
        return cohort.input().period().contains(at);
    }

    private Section section() {
        List<Measures.Measure> measures = new ArrayList<>(List.of(
                measure("made", speech.edition().count(made)),
                measure("answered", speech.edition().count(answered)),
                measure("nobody", speech.edition().count(nobody)),
                measure("exhausted", speech.edition().count(exhausted)),
                measure("late", speech.edition().count(late))));
        if (late > 0) {
            measures.add(measure("latest", speech.duration(latest)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Measures(speech.say("calls.caption"), measures));
        if (!troubles.isEmpty()) {
            Grid grid = new Grid(speech, "troubles").time("at").code("incident").text("what");
            for (Trouble trouble : troubles) {
                grid.row(
                        speech.instant(trouble.fact().stamp().recordedAt()),
                        Value.of(trouble.telling().course().history().id().value()),
                        Value.of(trouble.words()));
            }
            blocks.add(grid.table());
        }
        return new Section(speech.say("ladders.heading"), blocks);
    }

    private Measures.Measure measure(String key, Value value) {
        return new Measures.Measure(
                speech.say("calls." + key),
                value,
                speech.say("calls." + key + ".definition"),
                "",
                Optional.empty(),
                List.of());
    }
}
