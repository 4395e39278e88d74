package io.github.hansho.workflow.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a roster from change to change and gathers who was on call without a break. */
final class Shifts {

    private static final Comparator<Shift> ORDER =
            Comparator.comparing(Shift::from).thenComparing(Shift::person);

    private final Map<String, Instant> since = new LinkedHashMap<>();
    private final List<Shift> shifts = new ArrayList<>();

    private Shifts() {}

    static List<Shift> of(Roster roster, Instant from, Instant to) {
        Shifts walk = new Shifts();
        Instant at = from;
        while (at.isBefore(to)) {
            walk.step(new HashSet<>(roster.onCall(at).people()), at);
            at = roster.nextTransition(at).filter(to::isAfter).orElse(to);
        }
        walk.step(Set.of(), to);
        walk.shifts.sort(ORDER);
        return List.copyOf(walk.shifts);
    }

    private void step(Set<String> people, Instant at) {
        since.entrySet().removeIf(open -> {
            boolean ended = !people.contains(open.getKey());
            if (ended) {
                shifts.add(new Shift(open.getValue(), at, open.getKey()));
            }
            return ended;
        });
        people.forEach(person -> since.putIfAbsent(person, at));
    }
}
