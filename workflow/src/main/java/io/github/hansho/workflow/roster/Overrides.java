package io.github.hansho.workflow.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The overrides of a roster that no two of which are about the same person at the same instant. */
record Overrides(List<RosterOverride> list) {

    /** Two overrides in conflict, by their positions, the one that begins first first. */
    record Conflict(int first, int second) {}

    static List<Conflict> conflicts(List<RosterOverride> list) {
        List<Integer> order = Stream.iterate(0, i -> i + 1)
                .limit(list.size())
                .sorted(Comparator.comparing(i -> list.get(i).from()))
                .toList();
        Map<String, Integer> lastEnding = new HashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i : order) {
            RosterOverride override = list.get(i);
            Integer before = lastEnding.get(override.subject());
            if (before != null && list.get(before).conflicts(override)) {
                conflicts.add(new Conflict(before, i));
            }
            if (before == null || override.to().isAfter(list.get(before).to())) {
                lastEnding.put(override.subject(), i);
            }
        }
        return conflicts;
    }

    /** Returns what is in force at an instant. */
    Overrides at(Instant instant) {
        return new Overrides(
                list.stream().filter(override -> override.covers(instant)).toList());
    }

    /** Returns the people of a layer, without those removed and with their substitutes; all at once, not in a chain. */
    List<String> replaced(List<String> people) {
        return people.stream()
                .flatMap(person -> list.stream()
                        .filter(override ->
                                override.whom().filter(person::equals).isPresent())
                        .findFirst()
                        .map(override -> override.by().stream())
                        .orElse(Stream.of(person)))
                .distinct()
                .toList();
    }

    /** Returns the people and those who are on call beside them, each once. */
    Set<String> withAdded(List<String> people) {
        Set<String> all = new LinkedHashSet<>(people);
        list.stream()
                .filter(override -> override.whom().isEmpty())
                .forEach(override -> all.addAll(override.by().stream().toList()));
        return all;
    }

    Optional<Instant> nextEdge(Instant after) {
        return list.stream()
                .flatMap(override -> Stream.of(override.from(), override.to()))
                .filter(edge -> edge.isAfter(after))
                .min(Instant::compareTo);
    }
}
