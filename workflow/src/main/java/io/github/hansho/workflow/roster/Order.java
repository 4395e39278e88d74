package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.yaml.YamlMap;
import java.time.Instant;
import java.util.Optional;

/** Checks that what has a beginning and an end has them in this order. */
final class Order {

    private Order() {}

    static boolean check(YamlMap map, Optional<Instant> from, Optional<Instant> to) {
        boolean ordered = from.isEmpty() || to.isEmpty() || to.get().isAfter(from.get());
        if (!ordered) {
            map.placeOf("to").report(Words.of("ends-before", "from", from.get(), "to", to.get()));
        }
        return ordered;
    }
}
