package io.github.hansho.workflow.roster;

import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads people and teams, and knows which names stand for what. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}]{1,128}");

    private final DirectoryBuilder directory;
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final Set<String> people = new TreeSet<>();
    private boolean declared;

    Names(DirectoryBuilder directory) {
        this.directory = directory;
    }

    void read(YamlMap file) {
        file.find("people").ifPresent(this::people);
        file.map("rosters")
                .ifPresent(section ->
                        section.entries().keySet().forEach(id -> take(id, "roster", section.placeOf(id)::report)));
        file.map("teams").ifPresent(this::teams);
    }

    private void people(YamlNode section) {
        declared = true;
        if (section instanceof YamlMap map) {
            map.entries().forEach((id, node) -> {
                take(id, "person", map.placeOf(id)::report);
                node.asMap().ifPresent(person -> person(id, person));
            });
            return;
        }
        section.items()
                .forEach(node -> node.asText().ifPresent(id -> {
                    if (take(id, "person", node::report)) {
                        directory.person(Person.of(id));
                    }
                }));
    }

    private void person(String id, YamlMap person) {
        person.only(Set.of("zone", "channels"));
        directory.person(new Person(
                id,
                person.find("zone").flatMap(Times::zone),
                person.items("channels").stream()
                        .map(YamlNode::asText)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private void teams(YamlMap section) {
        section.entries().forEach((id, node) -> {
            boolean free = take(id, "team", section.placeOf(id)::report);
            List<String> members = members(node);
            if (free && !members.isEmpty()) {
                directory.team(new Team(id, members));
            }
        });
    }

    /** Notes what a name stands for; returns whether it was free. */
    private boolean take(String id, String what, Consumer<Message> report) {
        if (!NAME.matcher(id).matches()) {
            report.accept(Words.of("bad-name", "value", id));
            return false;
        }
        String other = taken.putIfAbsent(id, what);
        if (other != null) {
            report.accept(Words.of("name-taken", "name", id, "other", Words.label(other)));
            return false;
        }
        if (what.equals("person")) {
            people.add(id);
        }
        return true;
    }

    /** Reads people of whom there has to be one at least. */
    List<String> members(YamlNode node) {
        if (node.items().isEmpty()) {
            node.report(Words.of("no-members"));
        }
        List<String> members = new ArrayList<>();
        node.items().forEach(item -> person(item).ifPresent(members::add));
        return members;
    }

    /** Reads a person: one declared, or any name that stands for nothing else when nobody is declared. */
    Optional<String> person(YamlNode node) {
        return node.asText().filter(id -> {
            if (declared && !people.contains(id)) {
                node.reportUnknown(Words.label("person"), id, people);
                return false;
            }
            String other = declared ? null : taken.get(id);
            if (other != null) {
                node.report(Words.of("name-taken", "name", id, "other", Words.label(other)));
                return false;
            }
            if (!NAME.matcher(id).matches()) {
                node.report(Words.of("bad-name", "value", id));
                return false;
            }
            people.add(id);
            return true;
        });
    }

    /** Returns everything that a fallback may name, once all sections are read. */
    Collection<String> targets() {
        Set<String> all = new TreeSet<>(taken.keySet());
        all.addAll(people);
        return all;
    }
}
