package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Coded;
import java.util.Optional;

/** Checks that a fact can have happened to the incident it is applied to. */
final class Fit {

    private Fit() {}

    static void state(Incident incident, Fact fact, String from) {
        if (!from.equals(incident.state())) {
            throw new FactDoesNotApplyException(incident.id(), fact.type(), "state " + from, incident.state());
        }
    }

    static void equal(Incident incident, Fact fact, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new FactDoesNotApplyException(
                    incident.id(), fact.type(), what + " " + worded(expected), worded(actual));
        }
    }

    static void that(boolean fits, Incident incident, Fact fact, String needs, String actual) {
        if (!fits) {
            throw new FactDoesNotApplyException(incident.id(), fact.type(), needs, actual);
        }
    }

    static void offer(Incident incident, Fact fact, String offer) {
        Optional<String> open = incident.ownership().offer().map(o -> o.id());
        if (open.isEmpty() || !open.get().equals(offer)) {
            throw new FactDoesNotApplyException(incident.id(), fact.type(), "open offer " + offer, open.orElse("none"));
        }
    }

    static Ladder ladder(Incident incident, Fact fact, String run) {
        Optional<Ladder> ladder = incident.ladders().of(run);
        if (ladder.isEmpty()) {
            throw new FactDoesNotApplyException(incident.id(), fact.type(), "ladder " + run, "none");
        }
        return ladder.get();
    }

    static Ladder ladder(Incident incident, Fact fact, String run, int pass, int step) {
        Ladder ladder = ladder(incident, fact, run);
        if (ladder.pass() != pass || ladder.step() != step) {
            throw new FactDoesNotApplyException(
                    incident.id(),
                    fact.type(),
                    "step " + step + " of pass " + pass,
                    "step " + ladder.step() + " of pass " + ladder.pass());
        }
        return ladder;
    }

    static void decision(Incident incident, Fact fact, String decision) {
        if (!incident.decisions().open().containsKey(decision)) {
            throw new FactDoesNotApplyException(incident.id(), fact.type(), "open decision " + decision, "none");
        }
    }

    private static String worded(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }
}
