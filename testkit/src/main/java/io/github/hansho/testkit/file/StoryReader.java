package io.github.hansho.testkit.file;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.testkit.scenario.Deed;
import io.github.hansho.testkit.scenario.Story;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what people do, and when. */
final class StoryReader {

    private static final Set<String> KEYS = Set.of("at", "by", "team", "as", "holding", "of", "open", "do", "refused");
    private static final Set<String> OPEN = Set.of("title", "severity", "state", "owner", "constituency", "as");

    /** Something done, and where it stands. */
    record Scene(Duration at, Deed deed) {}

    private record Told(Scene scene, YamlNode node, boolean opens) {}

    private final Parts parts;

    StoryReader(Parts parts) {
        this.parts = parts;
    }

    List<Scene> read(YamlMap map) {
        List<Told> told = new ArrayList<>();
        map.need("story")
                .ifPresent(story -> story.items()
                        .forEach(node -> node.asMap().flatMap(this::scene).ifPresent(told::add)));
        told.sort(Comparator.comparing(one -> one.scene().at()));
        boolean opened = false;
        Set<String> names = new HashSet<>();
        for (Told one : told) {
            Optional<String> of = one.scene().deed().incident();
            if (!one.opens() && of.isPresent() && !names.contains(of.get())) {
                one.node().report(Words.of("unknown-incident", "value", of.get(), "allowed", names));
            } else if (!one.opens() && !opened) {
                one.node().report(Words.of("nothing-opened"));
            }
            opened |= one.opens();
            of.filter(name -> one.opens()).ifPresent(names::add);
        }
        return told.stream().map(Told::scene).toList();
    }

    private Optional<Told> scene(YamlMap map) {
        map.only(KEYS);
        Optional<Duration> at = map.need("at").flatMap(Nodes::after);
        Optional<Actor> by = map.need("by").flatMap(YamlNode::asText).map(person -> actor(map, person));
        boolean opens = map.find("open").isPresent();
        if (opens == map.find("do").isPresent()) {
            map.report(Words.of("open-or-do"));
            return Optional.empty();
        }
        Optional<List<String>> refused = Nodes.refused(map);
        Parts known = refused.isPresent() ? new Parts(Optional.empty(), Map.of()) : parts;
        Optional<Deed> deed = opens
                ? map.map("open")
                        .flatMap(open -> opening(open, known))
                        .flatMap(opening -> by.map(actor -> named(Story.by(actor, opening), map)))
                : map.find("do")
                        .flatMap(node -> command(node, known))
                        .flatMap(command -> by.map(actor -> Story.by(actor, command)));
        return deed.map(one ->
                        map.text("of").filter(name -> !opens).map(one::on).orElse(one))
                .map(one -> refused.map(codes -> one.refused(codes.toArray(String[]::new)))
                        .orElse(one))
                .flatMap(one -> at.map(time -> new Told(new Scene(time, one), map, opens)));
    }

    private static Optional<Command> command(YamlNode node, Parts known) {
        return new WishReader(known).read(node);
    }

    private static Deed named(Deed deed, YamlMap map) {
        return map.map("open").flatMap(open -> open.text("as")).map(deed::on).orElse(deed);
    }

    private static Actor actor(YamlMap map, String person) {
        Actor actor = Actor.person(person);
        Optional<String> team = map.text("team");
        actor = team.isPresent() ? actor.in(team.get()) : actor;
        actor = actor.as(
                map.items("as").stream().flatMap(role -> role.asText().stream()).toArray(String[]::new));
        for (YamlNode authority : map.items("holding")) {
            Optional<String> name = authority.asText();
            actor = name.isPresent() ? actor.holding(Authority.of(name.get())) : actor;
        }
        return actor;
    }

    private static Optional<Opening> opening(YamlMap open, Parts known) {
        open.only(OPEN);
        Optional<String> title = open.need("title").flatMap(YamlNode::asText);
        Optional<String> severity =
                open.find("severity").flatMap(node -> Nodes.oneOf(node, "severity", known.severities()));
        Optional<String> state = open.find("state").flatMap(node -> Nodes.oneOf(node, "state", known.states()));
        return title.map(words -> Opening.builder()
                .title(Text.of(words))
                .severity(severity)
                .state(state)
                .owner(open.text("owner").map(Party::team))
                .constituency(open.text("constituency"))
                .build());
    }
}
