package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.workflow.lifecycle.Ruling;
import io.github.hansho.workflow.lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the incident to another state of its lifecycle.
 *
 * @param to the state, or {@code $previous} for the one before
 * @param reason why; some moves ask for one
 */
public record Move(String to, Text reason) implements Command {

    /** Returns the command that moves to a state. */
    public static Move to(String state) {
        return new Move(state, Text.NONE);
    }

    /** Returns this with its reason. */
    public Move because(String newReason) {
        return new Move(to, Text.of(newReason));
    }

    @Override
    public Decision decide(Situation now) {
        Incident incident = now.incident();
        Ruling ruling = now.plan()
                .lifecycle(incident.origin().kind())
                .rule(incident.state(), to, incident.place().previous(), now.fields(), reason.isPresent());
        if (ruling instanceof Ruling.Allowed allowed) {
            return now.accept(facts(now, allowed, reason, false));
        }
        if (ruling instanceof Ruling.Refused refused) {
            return new Rejected(refused.refusals());
        }
        if (ruling instanceof Ruling.Faulted faulted) {
            return Faulted.by("guard " + faulted.guard(), faulted.cause());
        }
        Ruling.NoSuchMove none = (Ruling.NoSuchMove) ruling;
        return none.legal().isEmpty()
                ? now.refuse("no-move", "from", incident.state(), "to", to)
                : now.refuse("no-such-move", "from", incident.state(), "to", to, "legal", none.legal());
    }

    static List<Fact> facts(Situation now, Ruling.Allowed allowed, Text reason, boolean byTime) {
        State to = allowed.to();
        List<Milestone> reaches = allowed.move().reaches();
        Moved moved = new Moved(now.stamp(), now.incident().state(), to.id(), to.phase(), reason, byTime);
        if (reaches.isEmpty()) {
            return List.of(moved);
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(moved);
        for (Milestone milestone : reaches) {
            facts.add(new MilestoneReached(now.stamp(), milestone, Moment.at(now.at()), Text.NONE));
        }
        return facts;
    }
}
