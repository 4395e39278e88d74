package io.github.hansho.testkit.coverage;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.workflow.desk.Forecast;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What happens on the ladders, told from a forecast and from an answer, so that the two can be compared. */
final class Told {

    private Told() {}

    static List<String> by(Forecast forecast) {
        return forecast.facts().stream().flatMap(Told::line).toList();
    }

    static List<String> by(List<Event> events, Instant openedAt) {
        return events.stream()
                .map(event -> event.timing().of(openedAt) + " " + event.kind() + " " + event.run() + " " + event.pass()
                        + (event.kind() == Event.Kind.EXHAUSTED
                                ? ""
                                : "/" + event.step() + " " + event.detail() + event.recipients()))
                .toList();
    }

    private static Stream<String> line(Change fact) {
        if (fact instanceof StepFired fired) {
            return Stream.of(fired.stamp().at() + " CALLED " + fired.run() + " " + fired.pass() + "/" + fired.step()
                    + " " + fired.recipients());
        }
        if (fact instanceof StepSkipped skipped) {
            return Stream.of(skipped.stamp().at() + " SKIPPED " + skipped.run() + " " + skipped.pass() + "/"
                    + skipped.step() + " " + skipped.reason().code() + "[]");
        }
        if (fact instanceof StepDeferred put) {
            return Stream.of(put.stamp().at() + " DEFERRED " + put.run() + " " + put.pass() + "/" + put.step() + " "
                    + put.reason().code() + "[]");
        }
        return fact instanceof EscalationExhausted end
                ? Stream.of(end.stamp().at() + " EXHAUSTED " + end.run() + " " + end.passes())
                : Stream.empty();
    }
}
