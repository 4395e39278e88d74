package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.SnoozeEnded;
import io.github.hansho.core.incident.Attention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends the silence; what it had stopped goes on as the rules say.
 */
public record EndSnooze() implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Attention.Snooze> snooze = now.incident().attention().snooze();
        return snooze.isEmpty() ? now.refuse("not-snoozed") : now.accept(facts(now, snooze.get(), false));
    }

    static List<Fact> facts(Situation now, Attention.Snooze snooze, boolean byTime) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new SnoozeEnded(now.stamp(), byTime));
        facts.addAll(Resets.afterSnooze(now, snooze.since()));
        return facts;
    }
}
