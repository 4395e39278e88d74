package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.IncidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the calls that escalations made, and by the key of each what came of it. */
final class Calls {

    private static final class Made {
        final StepFired step;
        final Recipient to;
        final List<Contacted> outcomes = new ArrayList<>();

        @Nullable Instant acknowledged;

        Made(StepFired step, Recipient to) {
            this.step = step;
            this.to = to;
        }
    }

    private final IncidentId id;
    private final Map<String, Made> byKey = new LinkedHashMap<>();
    private long revision = 1;

    Calls(IncidentId id) {
        this.id = id;
    }

    /** Sees the next change; they have to come in order, for the key of a call holds its revision. */
    void see(Fact fact) {
        revision++;
        if (fact instanceof StepFired fired) {
            fired.recipients().forEach(to -> byKey.put(id + ":" + revision + ":" + to.person(), new Made(fired, to)));
        } else if (fact instanceof Contacted contacted) {
            contacted.call().map(byKey::get).ifPresent(made -> made.outcomes.add(contacted));
        } else if (fact instanceof Acknowledged acknowledged) {
            latest(acknowledged)
                    .ifPresent(made -> made.acknowledged = acknowledged.stamp().at());
        }
    }

    /** An acknowledgement answers the latest call upon whoever gives it, on its track. */
    private Optional<Made> latest(Acknowledged acknowledged) {
        return byKey.values().stream()
                .filter(made ->
                        made.to.person().equals(acknowledged.stamp().by().id())
                                && Runs.track(made.step.run()) == acknowledged.track())
                .reduce((one, next) -> next)
                .filter(made -> made.acknowledged == null);
    }

    List<Call> list() {
        return byKey.values().stream()
                .map(made -> new Call(made.step, made.to, made.outcomes, Optional.ofNullable(made.acknowledged)))
                .toList();
    }
}
