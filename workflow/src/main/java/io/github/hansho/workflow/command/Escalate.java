package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ResetCause;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Goes on to the next step now, without waiting for it; an acknowledgement does not hold any longer.
 *
 * <p>Of several ladders of the track the one that began last goes on, and begins its next pass at its end; the others go on
 * as after any acknowledgement that was taken back. Two who escalate at the same time, having seen the
 * same step, do so once: the second is refused when it says which step it saw.
 *
 * @param track the track to escalate on
 * @param seen the index of the step that was next when the actor looked, from 0
 * @param reason why
 */
public record Escalate(Track track, OptionalInt seen, Text reason) implements Command {

    /** Returns the wish to escalate to those who can do more. */
    public static Escalate because(String reason) {
        return new Escalate(Track.FUNCTIONAL, OptionalInt.empty(), Text.of(reason));
    }

    /** Returns this on another track. */
    public Escalate on(Track newTrack) {
        return new Escalate(newTrack, seen, reason);
    }

    /** Returns this, to be refused when another step than this is next by now. */
    public Escalate seeing(int step) {
        return new Escalate(track, OptionalInt.of(step), reason);
    }

    @Override
    public Decision decide(Situation now) {
        Optional<Decision> closed = now.closed("escalate");
        if (closed.isPresent()) {
            return closed.get();
        }
        if (now.incident().attention().snooze().isPresent()) {
            return now.refuse("snoozed");
        }
        if (now.directory()
                .maintenance(now.incident().origin().constituency(), now.at())
                .isPresent()) {
            return now.refuse("in-maintenance");
        }
        Ladder ladder = null;
        for (Ladder one : now.incident().ladders().byRun().values()) {
            ladder = one.track() == track && calls(now, one) ? one : ladder;
        }
        Optional<EscalationRule> rule = ladder == null ? Optional.empty() : Rules.of(now.plan(), ladder);
        if (ladder == null || rule.isEmpty()) {
            return now.refuse("no-ladder", "track", track.label());
        }
        if (seen.isPresent() && seen.getAsInt() != ladder.step()) {
            return now.refuse("escalated-since", "step", ladder.step() + 1, "seen", seen.getAsInt() + 1);
        }
        boolean over = ladder.step() >= rule.get().steps(track).size();
        if ((over && !rule.get().hasPassAfter(ladder.pass())) || rule.get().isResolved(now.incident())) {
            return now.refuse("nobody-left", "rule", ladder.rule());
        }
        List<Fact> facts = new ArrayList<>();
        if (Resets.answered(now.incident(), track)) {
            facts.add(new Unacknowledged(now.stamp(), track, false, reason));
        }
        facts.add(new EscalationReset(
                now.stamp(),
                ladder.run(),
                ResetCause.BY_HAND,
                over ? ladder.pass() + 1 : ladder.pass(),
                over ? 0 : ladder.step(),
                now.at()));
        facts.addAll(Resets.afterUnack(now, track, ladder.run()));
        return now.accept(facts);
    }

    private static boolean calls(Situation now, Ladder ladder) {
        return Rules.of(now.plan(), ladder)
                .filter(rule -> rule.holds(now.fields()))
                .isPresent();
    }
}
