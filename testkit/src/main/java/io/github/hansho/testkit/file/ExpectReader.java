package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.CallAt;
import io.github.hansho.testkit.scenario.Expectation;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what is expected, and refuses what can never be. */
final class ExpectReader {

    /** What may be expected, and which keys go with each. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("next", Set.of("at")),
            Map.entry("calls", Set.of("until")),
            Map.entry("called", Set.of("within")),
            Map.entry("neverCalled", Set.of("until")),
            Map.entry("answered", Set.of("within")),
            Map.entry("delivered", Set.of("within")),
            Map.entry("refused", Set.of("at", "by")),
            Map.entry("ownedBy", Set.of("at")),
            Map.entry("ownedThroughout", Set.of("until")),
            Map.entry("offersAnsweredWithin", Set.of("until")),
            Map.entry("decided", Set.of("until")));

    private final Parts parts;
    private final List<StoryReader.Scene> story;
    private Duration until = Duration.ZERO;

    ExpectReader(Parts parts, List<StoryReader.Scene> story) {
        this.parts = parts;
        this.story = new ArrayList<>(story);
    }

    /** Returns the last instant that something is expected at. */
    Duration until() {
        return until;
    }

    /** Returns what people do, with the refusals that are expected. */
    List<StoryReader.Scene> story() {
        return story;
    }

    List<Expected> read(YamlMap map) {
        List<Expected> all = new ArrayList<>();
        Optional<YamlNode> section = map.need("expect");
        section.ifPresent(expect -> {
            if (expect.items().isEmpty()) {
                expect.report(Words.of("nothing-expected"));
            }
            for (YamlNode node : expect.items()) {
                node.asMap()
                        .ifPresent(one -> expectation(one)
                                .ifPresent(found ->
                                        all.add(new Expected(found, one.place().toString()))));
            }
        });
        return all;
    }

    private Optional<Expectation> expectation(YamlMap map) {
        List<String> kinds = KINDS.keySet().stream()
                .filter(kind -> map.find(kind).isPresent())
                .toList();
        if (kinds.size() != 1) {
            map.report(Words.of(
                    "one-expectation",
                    "count",
                    kinds.size(),
                    "allowed",
                    String.join(", ", new TreeSet<>(KINDS.keySet()))));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        Set<String> keys = new TreeSet<>(KINDS.getOrDefault(kind, Set.of()));
        keys.add(kind);
        map.only(keys);
        for (String time : List.of("at", "until", "within")) {
            after(map, time).ifPresent(this::reaches);
        }
        YamlNode said = map.find(kind).orElseThrow();
        return switch (kind) {
            case "next" -> need(map, "at").flatMap(at -> next(at, said));
            case "calls" -> calls(map, said);
            case "called" -> who(said).map(who -> new Expectation.Called(who, after(map, "within")));
            case "neverCalled" -> who(said).map(Expectation.NeverCalled::new);
            case "answered" ->
                said.asText().flatMap(who -> need(map, "within").map(time -> new Expectation.Answered(who, time)));
            case "delivered" ->
                said.asText().flatMap(who -> need(map, "within").map(time -> new Expectation.Delivered(who, time)));
            case "refused" -> need(map, "at").flatMap(at -> refused(map, at));
            case "ownedBy" ->
                need(map, "at").flatMap(at -> said.asText().map(owner -> new Expectation.OwnedBy(at, owner)));
            case "ownedThroughout" -> yes(said);
            case "offersAnsweredWithin" -> said.asSpan().map(Expectation.OffersAnswered::new);
            default -> decided(map, said);
        };
    }

    private static Optional<Duration> after(YamlMap map, String key) {
        return map.find(key).flatMap(Nodes::after);
    }

    private static Optional<Duration> need(YamlMap map, String key) {
        return map.need(key).filter(node -> !isBefore(node)).flatMap(YamlNode::asSpan);
    }

    /** What is before the start was reported where it was read first. */
    private static boolean isBefore(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.raw().startsWith("-");
    }

    private void reaches(Duration time) {
        until = until.compareTo(time) < 0 ? time : until;
    }

    private Optional<String> who(YamlNode node) {
        return Nodes.oneOf(node, "callable", parts.callable());
    }

    private Optional<Expectation> next(Duration at, YamlNode said) {
        if (said instanceof YamlScalar scalar && scalar.raw().equals("nobody")) {
            return Optional.of(new Expectation.Next(at, Optional.empty(), ""));
        }
        return said.asMap().flatMap(map -> {
            map.only(Set.of("at", "call"));
            Optional<Duration> due = map.need("at").flatMap(Nodes::after);
            if (due.filter(time -> time.compareTo(at) <= 0).isPresent()) {
                map.placeOf("at").report(Words.of("next-not-after", "value", raw(map, "at")));
                return Optional.empty();
            }
            Optional<String> call = map.need("call").flatMap(this::who);
            return due.flatMap(time -> call.map(who -> new Expectation.Next(at, Optional.of(time), who)));
        });
    }

    private Optional<Expectation> calls(YamlMap map, YamlNode said) {
        Optional<Duration> limit = after(map, "until");
        List<CallAt> calls = new ArrayList<>();
        for (YamlNode item : said.items()) {
            item.asMap().ifPresent(call -> {
                call.only(Set.of("at", "call"));
                Optional<Duration> at = call.need("at").flatMap(Nodes::after);
                if (at.isPresent() && limit.isPresent() && at.get().compareTo(limit.get()) > 0) {
                    call.placeOf("at")
                            .report(Words.of("call-after-end", "value", raw(call, "at"), "until", raw(map, "until")));
                }
                at.ifPresent(this::reaches);
                List<String> people = call.need("call").map(this::people).orElse(List.of());
                at.ifPresent(time -> people.forEach(person -> calls.add(new CallAt(time, person))));
            });
        }
        return Optional.of(new Expectation.CallsExactly(limit, calls));
    }

    private List<String> people(YamlNode node) {
        return node.items().stream()
                .flatMap(one -> Nodes.oneOf(one, "person", parts.people()).stream())
                .toList();
    }

    private static String raw(YamlMap map, String key) {
        return map.find(key)
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).raw())
                .orElse("");
    }

    /** Reads a refusal, and marks what somebody does at that instant as something that is to be refused. */
    private Optional<Expectation> refused(YamlMap map, Duration at) {
        Optional<String> by = map.text("by");
        List<String> codes = Nodes.refused(map).orElse(List.of());
        boolean found = false;
        for (int i = 0; i < story.size(); i++) {
            StoryReader.Scene scene = story.get(i);
            boolean meant = scene.at().equals(at)
                    && by.filter(who -> !who.equals(scene.deed().by().id())).isEmpty();
            if (meant) {
                story.set(i, new StoryReader.Scene(at, scene.deed().refused(codes.toArray(String[]::new))));
                found = true;
            }
        }
        if (!found) {
            map.report(Words.of("nothing-done", "at", raw(map, "at"), "who", by.orElse("*")));
        }
        return Optional.of(new Expectation.RefusedAt(at, by, codes));
    }

    private static Optional<Expectation> yes(YamlNode said) {
        if (!said.asFlag().orElse(true)) {
            said.report(Words.of("only-true"));
        }
        return Optional.of(new Expectation.OwnedThroughout());
    }

    private static Optional<Expectation> decided(YamlMap map, YamlNode said) {
        Optional<YamlMap> one = said.asMap();
        if (one.isEmpty() || one.get().entries().size() != 1) {
            one.ifPresent(many -> many.report(Words.of("one-decision")));
            return Optional.empty();
        }
        Map.Entry<String, YamlNode> only =
                one.get().entries().entrySet().iterator().next();
        return only.getValue()
                .asText()
                .map(option -> new Expectation.DecidedAs(only.getKey(), option, after(map, "until")));
    }
}
