package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Every combination in which an incident may be opened, put together where they cannot be told apart.
 *
 * <p>Two combinations are put together when every comparison in every condition has the same truth for both, they are in
 * the same phase, and the same timed moves leave their state; whatever else the engine looks at on its way (owner,
 * constituency, an open offer) is the same too. Then every decision of the engine is the same for both at every instant.
 * Where a guard is written in code no two are.
 */
final class Openings {

    /** The most combinations. */
    static final int LIMIT = 100_000;

    private static final Actor TIME = Actor.system("hansho");

    private final Plan plan;
    private final Reads reads;
    private final OpenedIncident opened;
    private final Map<String, List<Value>> domains = new LinkedHashMap<>();
    private final List<HeldField> held = new ArrayList<>();

    Openings(Plan plan, Reads reads) {
        this.plan = plan;
        this.reads = reads;
        this.opened = new OpenedIncident(plan);
        Incident plain = opened.at(new Combination(Map.of()), Instant.EPOCH).orElseThrow();
        for (Map.Entry<Field, List<Condition.Compare>> read : reads.fields().entrySet()) {
            Field field = read.getKey();
            List<Value> values = Domains.of(plan, field, read.getValue());
            if (!values.isEmpty()) {
                domains.put(Domains.nameOf(field), values);
            } else if (!Domains.GROWING.contains(field.name())) {
                held.add(new HeldField(field, fields(plain).read(field)));
            }
        }
        double count = domains.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        if (count > LIMIT) {
            throw new CoverageException(Words.of(
                    "too-many",
                    "count",
                    Math.round(count),
                    "limit",
                    LIMIT,
                    "fields",
                    String.join(", ", new TreeSet<>(domains.keySet()))));
        }
    }

    /** Returns the fields that conditions read and that are not tried, with the value that they have throughout. */
    List<HeldField> held() {
        return held;
    }

    /** Returns whether conditions read a field, or one that follows from it. */
    boolean read(Field field) {
        return reads.fields().keySet().stream()
                .anyMatch(one -> Domains.nameOf(one).equals(Domains.nameOf(field)));
    }

    /** Returns what a field says of the incident that a combination opens. */
    String value(Field field, Combination combination) {
        Incident opening = incident(combination, Instant.EPOCH).orElseThrow();
        return fields(opening).read(field).toText();
    }

    Optional<Incident> incident(Combination combination, Instant at) {
        return opened.at(combination, at);
    }

    /** Returns the combinations that there can be, those that cannot be told apart together. */
    List<List<Combination>> groups() {
        Map<String, List<Combination>> groups = new LinkedHashMap<>();
        List<String> names = List.copyOf(domains.keySet());
        int[] index = new int[names.size()];
        do {
            Map<String, Value> values = new LinkedHashMap<>();
            for (int i = 0; i < index.length; i++) {
                values.put(names.get(i), domain(names.get(i)).get(index[i]));
            }
            Combination combination = new Combination(values);
            incident(combination, Instant.EPOCH)
                    .ifPresent(incident -> groups.computeIfAbsent(
                                    signature(combination, incident), key -> new ArrayList<>())
                            .add(combination));
        } while (next(index, names));
        return List.copyOf(groups.values());
    }

    private boolean next(int[] index, List<String> names) {
        for (int i = index.length - 1; i >= 0; i--) {
            if (++index[i] < domain(names.get(i)).size()) {
                return true;
            }
            index[i] = 0;
        }
        return false;
    }

    private List<Value> domain(String name) {
        return domains.getOrDefault(name, List.of());
    }

    private String signature(Combination combination, Incident incident) {
        if (!reads.guards().isEmpty()) {
            return combination.toString();
        }
        StringBuilder key = new StringBuilder();
        FieldReader fields = fields(incident);
        reads.atoms().forEach(atom -> key.append(atom.evaluate(fields)).append(' '));
        String state = incident.state();
        boolean timed =
                !plan.lifecycle(incident.origin().kind()).timedFrom(state).isEmpty();
        return key.append(incident.phase())
                .append(timed ? incident.origin().lifecycle() + "/" + state : "")
                .append(incident.owner())
                .append(incident.origin().constituency())
                .append(incident.ownership().offer().isPresent())
                .toString();
    }

    private FieldReader fields(Incident incident) {
        return plan.fields().reader(incident, incident.head().at(), TIME);
    }
}
