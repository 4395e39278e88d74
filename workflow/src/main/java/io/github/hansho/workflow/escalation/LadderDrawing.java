package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationSettings.OnExhausted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a rule as a ladder over time, if nobody answers: a lane for each track that it has, a mark for each call.
 *
 * <p>Spans show the passes where there are several, what is held back at first, how long somebody has to decide, how long a
 * step waits for its condition, and how long an acknowledgement of the first call would hold. The lanes begin at
 * {@link Instant#EPOCH}, which stands for the instant at which the rule begins to hold.
 */
public final class LadderDrawing {

    private static final String PASS = "pass";
    private static final String WAIT = "wait";
    private static final String ANSWER = "answer";
    private static final String HELD = "held";
    private static final String END = "end";

    private final EscalationRule rule;
    private final EscalationSettings settings;
    private final Map<String, Lanes.Category> categories = new LinkedHashMap<>();
    private Instant last = Instant.EPOCH;

    private LadderDrawing(EscalationRule rule) {
        this.rule = rule;
        this.settings = rule.settings();
    }

    /** Returns the drawing of a rule. */
    public static Lanes of(EscalationRule rule) {
        return new LadderDrawing(rule).lanes();
    }

    private Lanes lanes() {
        List<Lanes.Lane> lanes = new ArrayList<>();
        for (Track track : Track.values()) {
            if (!rule.steps(track).isEmpty()) {
                lanes.add(lane(track));
            }
        }
        boolean always = rule.when().equals(Condition.ALWAYS);
        Label title = always
                ? said("ladder.title-always", "rule", rule.label())
                : said("ladder.title", "rule", rule.label(), "condition", Notation.of(rule.when()));
        return new Lanes(title, Instant.EPOCH, last, List.copyOf(categories.values()), lanes);
    }

    private Lanes.Lane lane(Track track) {
        List<Lanes.Mark> marks = new ArrayList<>();
        List<Lanes.Span> spans = new ArrayList<>();
        int passes = settings.additionalPasses() + 1;
        Duration begin = Duration.ZERO;
        for (int pass = 1; pass <= passes; pass++) {
            held(begin, spans);
            for (int i = 0; i < rule.steps(track).size(); i++) {
                step(rule.steps(track).get(i), begin.plus(rule.offset(track, i)), marks, spans);
            }
            Duration end = begin.plus(rule.offset(track, rule.steps(track).size()));
            if (passes > 1) {
                spans.add(span(PASS, begin, end, said("ladder.pass", "pass", pass, "passes", passes)));
            }
            begin = end;
        }
        String key = settings.onExhausted() == OnExhausted.LOOP ? "ladder.again" : "ladder.nobody-left";
        marks.add(mark(END, begin, Words.label(key)));
        acknowledged(track, spans);
        return new Lanes.Lane(track.code(), track.label(), spans, marks);
    }

    private void held(Duration begin, List<Lanes.Span> spans) {
        if (!settings.grace().isZero()) {
            spans.add(span(WAIT, begin, begin.plus(settings.grace()), Words.label("ladder.grace")));
        }
    }

    private void step(Step step, Duration at, List<Lanes.Mark> marks, List<Lanes.Span> spans) {
        marks.add(mark(step.act().code(), at, new StepWords(step).label()));
        step.maxWait()
                .ifPresent(most -> spans.add(span(
                        WAIT,
                        at,
                        at.plus(most),
                        said(
                                "ladder.waits",
                                "calls",
                                step.calls(),
                                "condition",
                                step.when().map(Notation::of).orElse("")))));
        step.question()
                .ifPresent(question -> spans.add(span(
                        ANSWER,
                        at,
                        at.plus(question.answerWithin()),
                        question.otherwise()
                                .map(id -> said(
                                        "ladder.decides-otherwise",
                                        "calls",
                                        step.calls(),
                                        "otherwise",
                                        question.options().getOrDefault(id, Label.plain(id))))
                                .orElseGet(() -> said("ladder.decides", "calls", step.calls())))));
    }

    /** Shows how long an acknowledgement of the first call would hold, and when it would have to be confirmed. */
    private void acknowledged(Track track, List<Lanes.Span> spans) {
        Duration first = rule.offset(track, 0);
        settings.ackTimeout()
                .ifPresent(holds -> spans.add(
                        span(HELD, first, first.plus(holds), said("ladder.ack-holds", "span", Spans.toText(holds)))));
        settings.ackReminder().ifPresent(after -> {
            Duration asked = first.plus(after);
            spans.add(span(
                    HELD,
                    asked,
                    asked.plus(settings.ackConfirm()),
                    said("ladder.ack-confirm", "span", Spans.toText(settings.ackConfirm()))));
        });
    }

    private Lanes.Mark mark(String category, Duration at, Label label) {
        return new Lanes.Mark(instant(at), declared(category), label);
    }

    private Lanes.Span span(String category, Duration from, Duration to, Label label) {
        return new Lanes.Span(instant(from), Optional.of(instant(to)), declared(category), label);
    }

    private Instant instant(Duration at) {
        Instant instant = Instant.EPOCH.plus(at);
        last = instant.isAfter(last) ? instant : last;
        return instant;
    }

    private String declared(String category) {
        boolean waits = category.equals(WAIT) || category.equals(ANSWER);
        categories.putIfAbsent(
                category,
                new Lanes.Category(
                        category,
                        Words.label("ladder.category." + category),
                        waits ? Lanes.Tone.WAITING : Lanes.Tone.PLAIN));
        return category;
    }

    private static Label said(String key, Object... namesAndValues) {
        return both(Words.of(key, namesAndValues));
    }

    private static Label both(Message message) {
        return Label.of(message.in(Locale.ENGLISH), message.in(Locale.JAPANESE));
    }
}
