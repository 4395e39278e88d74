package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Move;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Spec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every walk through a small lifecycle, the state before remembered, every combination of field values tried. */
final class Walks {

    private record Stand(int state, int before) {}

    private static final List<Map<String, Value>> WORLDS = worlds();

    private final Spec spec;
    private final Set<Stand> stands = new LinkedHashSet<>();

    private Walks(Spec spec) {
        this.spec = spec;
    }

    static Walks of(Spec spec) {
        Walks walks = new Walks(spec);
        walks.stands.addAll(walks.from(new Stand(0, -1)));
        return walks;
    }

    private Set<Stand> from(Stand start) {
        Set<Stand> seen = new LinkedHashSet<>(Set.of(start));
        ArrayDeque<Stand> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Stand stand = open.remove();
            for (Move move : spec.moves()) {
                int to = move.to() < 0 ? stand.before() : move.to();
                if (move.from() == stand.state() && to >= 0 && possible(move.guard())) {
                    Stand next = new Stand(to, to == stand.state() ? stand.before() : stand.state());
                    if (seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return seen;
    }

    List<String> unreached() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < spec.phases().size(); i++) {
            if (!reaches("s" + i)) {
                ids.add("s" + i);
            }
        }
        return ids;
    }

    boolean reaches(String id) {
        return stands.stream().anyMatch(stand -> id.equals("s" + stand.state()));
    }

    /** Returns the states that are reached and from which, however they were reached, no walk ever ends. */
    List<String> endless() {
        Set<String> ends = new HashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Stand stand : stands) {
            all.add("s" + stand.state());
            if (from(stand).stream().anyMatch(at -> spec.phases().get(at.state()) == Phase.CLOSED)) {
                ends.add("s" + stand.state());
            }
        }
        all.removeAll(ends);
        return List.copyOf(all);
    }

    private static boolean possible(Condition guard) {
        return WORLDS.stream().anyMatch(world -> guard.evaluate(Lines.reader(world)) == Truth.TRUE);
    }

    private static List<Map<String, Value>> worlds() {
        List<Value> severities = new ArrayList<>(List.of(Value.UNKNOWN, Value.ABSENT));
        List.of("low", "medium", "high", "critical").forEach(code -> severities.add(Value.code(code)));
        List<Map<String, Value>> worlds = new ArrayList<>();
        for (Value severity : severities) {
            for (Value declared : List.of(Value.UNKNOWN, Value.ABSENT, Value.flag(true), Value.flag(false))) {
                for (Value alerts : List.of(Value.UNKNOWN, Value.ABSENT, Value.count(1), Value.count(2))) {
                    for (Value roles : List.of(Value.UNKNOWN, Value.ABSENT, new Value.Codes(Set.of("lead")))) {
                        worlds.add(
                                Map.of("severity", severity, "declared", declared, "alerts", alerts, "roles", roles));
                    }
                }
            }
        }
        return worlds;
    }
}
