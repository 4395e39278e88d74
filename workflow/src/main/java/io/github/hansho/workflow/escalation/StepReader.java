package io.github.hansho.workflow.escalation;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the steps of a ladder: every notation of time becomes a distance from the step before. */
final class StepReader {

    private static final Map<String, Act> ACTS =
            Map.of("inform", Act.INFORM, "call", Act.ENGAGE, "ask", Act.ASK, "transfer", Act.TRANSFER);
    private static final Set<String> STEP = Set.of(
            "at",
            "wait",
            "thenWait",
            "inform",
            "call",
            "ask",
            "transfer",
            "orElse",
            "unless",
            "during",
            "when",
            "maxWait",
            "again",
            "question",
            "options",
            "otherwise",
            "answerWithin");
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(15);

    private final Conditions conditions;
    private final Known known;

    StepReader(Conditions conditions, Known known) {
        this.conditions = conditions;
        this.known = known;
    }

    List<Step> read(YamlMap rule, String key, Track track) {
        List<Step> steps = new ArrayList<>();
        Clock clock = new Clock();
        for (YamlNode node : rule.items(key)) {
            node.asMap().ifPresent(map -> step(map, clock, steps));
        }
        if (rule.find(key).isPresent() && steps.isEmpty() && !clock.broken) {
            rule.placeOf(key).report(Words.of("no-step", "track", track.label()));
        }
        if (steps.size() > EscalationRule.MOST_STEPS) {
            rule.placeOf(key)
                    .report(Words.of("too-many-steps", "value", steps.size(), "most", EscalationRule.MOST_STEPS));
            return steps.subList(0, EscalationRule.MOST_STEPS);
        }
        return steps;
    }

    private void step(YamlMap map, Clock clock, List<Step> steps) {
        map.only(STEP);
        List<String> acts =
                map.entries().keySet().stream().filter(ACTS::containsKey).toList();
        Duration gap = clock.gap(map);
        boolean anchored = map.find("at").isPresent();
        if (acts.isEmpty() && map.find("wait").isPresent() && map.entries().size() == 1) {
            clock.pending = gap;
            return;
        }
        if (acts.size() != 1) {
            map.report(Words.of("one-act", "count", acts.size()));
            clock.broken = true;
            return;
        }
        Act act = ACTS.getOrDefault(acts.get(0), Act.ENGAGE);
        Step step = new Step(
                act,
                targets(map, acts.get(0)),
                map.text("orElse").map(name -> checked(map, "orElse", name)),
                unless(map),
                anchored,
                gap,
                map.text("during").map(name -> window(map, name)),
                map.find("when").flatMap(conditions::read),
                map.find("maxWait").flatMap(Spans::some),
                question(map, act),
                map.place().toString());
        check(map, step);
        steps.add(step);
        clock.fired(step, map);
        again(map, step, clock, steps);
    }

    private static void check(YamlMap map, Step step) {
        if (step.maxWait().isPresent() && step.when().isEmpty()) {
            map.placeOf("maxWait").report(Words.of("wait-for-nothing"));
        }
        if (step.orElse().filter(step.targets()::contains).isPresent()) {
            map.placeOf("orElse").report(Words.of("fallback-to-itself", "target", step.calls()));
        }
    }

    private static void again(YamlMap map, Step step, Clock clock, List<Step> steps) {
        Optional<YamlMap> again = map.map("again");
        again.ifPresent(repeat -> {
            repeat.only(Set.of("every", "times"));
            Optional<Duration> every = repeat.need("every").flatMap(Spans::some);
            Optional<Long> times = repeat.need("times").flatMap(YamlNode::asCount);
            if (every.isEmpty() || times.isEmpty()) {
                return;
            }
            for (long i = 0; i < Math.min(times.get(), EscalationRule.MOST_STEPS); i++) {
                steps.add(step.after(every.get()));
                clock.at = clock.at.plus(every.get());
            }
        });
    }

    private List<String> targets(YamlMap map, String act) {
        Set<String> targets = new LinkedHashSet<>();
        for (YamlNode node : map.items(act)) {
            node.asText().ifPresent(name -> {
                known.check(node, name);
                targets.add(name);
            });
        }
        if (targets.isEmpty()) {
            map.placeOf(act).report(Words.of("no-target"));
        }
        return List.copyOf(targets);
    }

    private String checked(YamlMap map, String key, String name) {
        map.find(key).ifPresent(node -> known.check(node, name));
        return name;
    }

    private String window(YamlMap map, String name) {
        map.find("during").ifPresent(node -> known.checkWindow(node, name));
        return name;
    }

    private static Unless unless(YamlMap map) {
        Map<String, Unless> byName = new LinkedHashMap<>();
        for (Unless one : Unless.values()) {
            byName.put(Names.camel(one), one);
        }
        return map.find("unless")
                .flatMap(node -> node.asText().flatMap(name -> {
                    if (!byName.containsKey(name)) {
                        node.reportUnknown(Words.label("unless"), name, byName.keySet());
                    }
                    return Optional.ofNullable(byName.get(name));
                }))
                .orElse(Unless.ACKNOWLEDGED);
    }

    private static Optional<Question> question(YamlMap map, Act act) {
        if (act != Act.ASK) {
            List.of("question", "options", "otherwise", "answerWithin").forEach(key -> {
                if (map.find(key).isPresent()) {
                    map.placeOf(key).report(Words.of("not-asked", "key", key));
                }
            });
            return Optional.empty();
        }
        Map<String, Label> options = new LinkedHashMap<>();
        map.need("options")
                .flatMap(YamlNode::asMap)
                .ifPresent(all -> all.entries().keySet().forEach(id -> options.put(id, all.label(id, id))));
        Optional<String> otherwise = map.find("otherwise")
                .flatMap(node -> node.asText().filter(id -> {
                    if (!options.containsKey(id)) {
                        node.reportUnknown(Words.label("option"), id, options.keySet());
                    }
                    return options.containsKey(id);
                }));
        Duration within = map.find("answerWithin").flatMap(Spans::some).orElse(ANSWER_WITHIN);
        map.need("question");
        return Optional.of(new Question(map.label("question", ""), options, otherwise, within));
    }

    /** How far the ladder has come while it is read. */
    private static final class Clock {
        private Duration at = Duration.ZERO;
        private Duration pending = Duration.ZERO;
        private boolean broken;

        Duration gap(YamlMap map) {
            Duration wait = pending.plus(map.span("wait").orElse(Duration.ZERO));
            if (map.find("at").isPresent() && map.find("wait").isPresent()) {
                map.placeOf("wait").report(Words.of("at-and-wait"));
            }
            Optional<Duration> since = map.span("at");
            if (since.isEmpty()) {
                return wait;
            }
            if (since.get().compareTo(at) < 0) {
                map.placeOf("at")
                        .report(Words.of(
                                "before-the-one-before", "value", Spans.text(since.get()), "before", Spans.text(at)));
                return Duration.ZERO;
            }
            return since.get().minus(at);
        }

        void fired(Step step, YamlMap map) {
            at = at.plus(step.gap());
            pending = map.span("thenWait").orElse(Duration.ZERO);
        }
    }
}
