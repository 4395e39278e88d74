package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a scenario: each section by its own reader, all of them even if one is wrong. */
final class ScenarioReader {

    private static final Set<String> SECTIONS = Set.of("scenario", "plan", "start", "onCall", "story", "expect");

    private final YamlMap map;
    private final Function<String, Optional<Object>> plans;

    ScenarioReader(YamlMap map, Function<String, Optional<Object>> plans) {
        this.map = map;
        this.plans = plans;
    }

    /** Reads it; empty when something without which there is no scenario is wrong, which is reported. */
    Optional<ScenarioFile> read(String file) {
        map.only(SECTIONS);
        Optional<String> title = map.need("scenario").flatMap(YamlNode::asText);
        Optional<Plan> plan = map.need("plan").flatMap(this::plan);
        Optional<ZonedDateTime> start = map.need("start").flatMap(ScenarioReader::time);
        Map<String, String> onCall = new LinkedHashMap<>();
        map.map("onCall").ifPresent(cast -> cast(cast, plan, onCall));
        Parts parts = new Parts(plan, onCall);
        List<StoryReader.Scene> story = new StoryReader(parts).read(map);
        ExpectReader expects = new ExpectReader(parts, story);
        List<Expected> expected = expects.read(map);
        if (title.isEmpty() || plan.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        Scenario scenario = Scenario.of(plan.get()).named(title.get()).startingAt(start.get());
        for (Map.Entry<String, String> one : onCall.entrySet()) {
            scenario = scenario.onCall(one.getKey(), one.getValue());
        }
        Duration until = expects.until();
        for (StoryReader.Scene scene : expects.story()) {
            scenario = scenario.at(scene.at(), scene.deed());
            until = until.compareTo(scene.at()) < 0 ? scene.at() : until;
        }
        return Optional.of(new ScenarioFile(file, scenario, until, expected));
    }

    private Optional<Plan> plan(YamlNode node) {
        Optional<String> path = node.asText();
        Optional<Object> found = path.flatMap(plans);
        if (path.isPresent() && found.isEmpty()) {
            node.report(Words.of("no-plan", "value", path.get()));
        }
        return found.filter(Plan.class::isInstance).map(Plan.class::cast);
    }

    private static Optional<ZonedDateTime> time(YamlNode node) {
        return node.asText().flatMap(text -> {
            try {
                return Optional.of(ZonedDateTime.parse(text));
            } catch (DateTimeException noTime) {
                node.report(Words.of("no-start", "value", text));
                return Optional.empty();
            }
        });
    }

    private static void cast(YamlMap cast, Optional<Plan> plan, Map<String, String> onCall) {
        Set<String> roles = new Parts(plan, Map.of()).roles();
        List<String> people = new ArrayList<>();
        cast.entries().forEach((role, node) -> {
            if (!roles.isEmpty() && !roles.contains(role)) {
                cast.placeOf(role).reportUnknown(Words.label("role"), role, roles);
            }
            node.asText().ifPresent(person -> {
                people.add(person);
                onCall.put(role, person);
            });
        });
        cast.entries().forEach((role, node) -> {
            if (people.contains(role)) {
                cast.placeOf(role).report(Words.of("role-and-person", "name", role));
                onCall.remove(role);
            }
        });
    }
}
