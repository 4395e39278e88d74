package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Field;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the combinations that have a value of a field. */
record Where(Plan plan, Openings openings, List<World> worlds) {

    /** Returns the worlds that are left; empty where all are meant. */
    Optional<List<World>> narrow(String name, String value) {
        Field field = plan.fields()
                .field(name)
                .orElseThrow(() -> new CoverageException(Words.of(
                        "where.field",
                        "field",
                        name,
                        "allowed",
                        listed(plan.fields().names()))));
        if (!openings.read(field)) {
            if (!field.codes().isEmpty() && !field.codes().contains(value)) {
                throw wrong(field, value, field.codes());
            }
            return Optional.empty();
        }
        Set<String> tried = new LinkedHashSet<>();
        List<World> left = new ArrayList<>();
        for (World world : worlds) {
            List<Combination> meant = new ArrayList<>();
            for (Combination combination : world.combinations()) {
                String has = openings.value(field, combination);
                tried.add(has);
                if (has.equals(value)) {
                    meant.add(combination);
                }
            }
            if (!meant.isEmpty()) {
                left.add(new World(meant, world.answers()));
            }
        }
        if (left.isEmpty()) {
            throw wrong(field, value, inOrder(field, tried));
        }
        return Optional.of(left);
    }

    /** The codes of the field in their order, then what else was tried. */
    private static Set<String> inOrder(Field field, Set<String> tried) {
        Set<String> sorted = new LinkedHashSet<>(field.codes());
        sorted.retainAll(tried);
        sorted.addAll(tried);
        return sorted;
    }

    private static CoverageException wrong(Field field, String value, Collection<String> allowed) {
        return new CoverageException(
                Words.of("where.value", "field", field.name(), "value", value, "allowed", listed(allowed)));
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", names);
    }
}
