package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ResetCause;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends a pass of a ladder: it is climbed again, or nobody is left.
 *
 * @param run the rule and its track
 * @param pass which pass ends
 */
public record EndPass(String run, int pass) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Climb> found = Climb.of(now.incident(), now.plan(), run);
        if (found.isEmpty()
                || found.get().ladder().pass() != pass
                || found.get().isSilent()
                || !found.get().awaitsEnd()
                || !found.get().holds(now.fields())) {
            return now.accept(List.of());
        }
        Climb climb = found.get();
        Ladder ladder = climb.ladder();
        if (!climb.hasPassLeft()) {
            return now.accept(new EscalationExhausted(
                    now.stamp(), run, ladder.pass(), ladder.called().size()));
        }
        List<Fact> facts = new ArrayList<>();
        if (ladder.answer().isPresent()) {
            facts.add(new Unacknowledged(now.stamp(), ladder.track(), true, Text.NONE));
        }
        facts.add(new EscalationReset(
                now.stamp(),
                run,
                ResetCause.NEXT_PASS,
                ladder.pass() + 1,
                0,
                now.at().plus(climb.rule().offset(ladder.track(), 0))));
        return now.accept(facts);
    }
}
