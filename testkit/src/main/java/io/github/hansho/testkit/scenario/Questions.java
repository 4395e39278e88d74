package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.DecisionLapsed;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked for in a run, and what was decided. */
final class Questions {

    private Questions() {}

    static List<Decided> of(Run run) {
        List<Decided> all = new ArrayList<>();
        run.facts(Fact.class).forEach(at -> {
            if (at.fact() instanceof DecisionRequested asked) {
                all.add(new Decided(
                        at.incident(),
                        asked.decision(),
                        asked.of(),
                        at.after(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
            } else if (at.fact() instanceof DecisionMade made) {
                all.replaceAll(asked -> is(asked, at, made.decision())
                        ? asked.ended(Optional.of(made.option()), made.byDefault(), at.after())
                        : asked);
            } else if (at.fact() instanceof DecisionLapsed lapsed) {
                all.replaceAll(asked ->
                        is(asked, at, lapsed.decision()) ? asked.ended(Optional.empty(), true, at.after()) : asked);
            }
        });
        return all;
    }

    private static boolean is(Decided asked, Run.At<?> at, String decision) {
        return asked.incident().equals(at.incident())
                && asked.decision().equals(decision)
                && asked.ended().isEmpty();
    }
}
