package io.github.hansho.examples.night;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import java.time.Instant;
import java.util.List;

/** When facts of a type were, read from a history without any help of the reports. */
record Facts(History history) {

    Instant first(Class<? extends Fact> type) {
        return all(type).get(0);
    }

    Instant last(Class<? extends Fact> type) {
        List<Instant> all = all(type);
        return all.get(all.size() - 1);
    }

    <F extends Fact> List<F> of(Class<F> type) {
        return history.facts().filter(type::isInstance).map(type::cast).toList();
    }

    private List<Instant> all(Class<? extends Fact> type) {
        return history.facts()
                .filter(type::isInstance)
                .map(fact -> fact.stamp().at())
                .toList();
    }
}
