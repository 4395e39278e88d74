package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.DecisionLapsed;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionOption;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision that was asked for, and what came of it.
 *
 * @param request what was asked of whom
 * @param ending the decision, or that nobody decided in time; empty while it is open
 */
public record Question(DecisionRequested request, Optional<Change> ending) {

    static List<Question> all(Course course) {
        List<Question> all = new ArrayList<>();
        for (DecisionRequested request : course.facts(DecisionRequested.class)) {
            all.add(new Question(
                    request,
                    course.history().changes().stream()
                            .filter(change -> ends(change, request.decision()))
                            .filter(change -> !change.stamp()
                                    .at()
                                    .isBefore(request.stamp().at()))
                            .findFirst()));
        }
        return List.copyOf(all);
    }

    /** Returns the decision. */
    public Optional<DecisionMade> decision() {
        return ending.filter(DecisionMade.class::isInstance).map(DecisionMade.class::cast);
    }

    /** Returns the words of an option; the id where the request has none of that id. */
    public Text words(String option) {
        return request.options().stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .map(DecisionOption::words)
                .orElseGet(() -> Text.of(option));
    }

    /** Returns how long it took from the request to its ending, or has taken as of an instant. */
    public Duration lasted(Instant asOf) {
        return Duration.between(
                request.stamp().at(), ending.map(end -> end.stamp().at()).orElse(asOf));
    }

    private static boolean ends(Change change, String decision) {
        return (change instanceof DecisionMade made && made.decision().equals(decision))
                || (change instanceof DecisionLapsed lapsed && lapsed.decision().equals(decision));
    }
}
