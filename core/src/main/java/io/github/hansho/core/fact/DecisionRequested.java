package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Decisions;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody was asked to decide (判断依頼).
 *
 * @param stamp when and by whom
 * @param decision the decision's id
 * @param of who is to decide: a role, a team or a person
 * @param question what is asked
 * @param options the ways to decide
 * @param otherwise the option that holds when nobody answers in time
 * @param answerBy when that is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionRequested(
        Stamp stamp,
        String decision,
        String of,
        Text question,
        List<DecisionOption> options,
        Optional<String> otherwise,
        Instant answerBy)
        implements Change {

    /** Keeps an immutable copy. */
    public DecisionRequested {
        options = List.copyOf(options);
    }

    @Override
    public String type() {
        return "decision-requested";
    }

    @Override
    public Incident effectOn(Incident incident) {
        boolean fresh = !incident.decisions().open().containsKey(decision);
        Fit.that(fresh, incident, this, "no open decision " + decision, "it is open");
        return incident.withDecisions(incident.decisions()
                .with(
                        decision,
                        new Decisions.Request(
                                of, options.stream().map(DecisionOption::id).toList(), otherwise, answerBy)));
    }

    @Override
    public DecisionRequested erased() {
        return new DecisionRequested(
                stamp,
                decision,
                of,
                Text.ERASED,
                options.stream().map(DecisionOption::erased).toList(),
                otherwise,
                answerBy);
    }
}
