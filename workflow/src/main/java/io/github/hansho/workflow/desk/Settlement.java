package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.agenda.Due;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Situation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does what fell due, in the agenda's order, each thing at its own instant.
 *
 * <p>Done late in one go it gives the facts that doing it in time would have given, but for what the clock said.
 */
final class Settlement {

    /** The most facts at one go; {@code tick} goes on with the next go. */
    static final int FACTS = 10_000;

    /** More than this at one instant is a plan that moves for ever without time passing. */
    private static final int AT_ONCE = 1_000;

    /** More looks than this at one go is a guard that never says when it will hold. */
    private static final int LOOKS = 1_000_000;

    private static final Actor TIME = Actor.system("hansho");

    private Settlement() {}

    /**
     * Settles a draft up to an instant.
     *
     * @param inclusive whether what is due at that very instant is settled too
     * @param clock what the clock says
     * @param answered the answer for which this is done; calls that it covers are passed over
     * @return what broke, or null
     */
    static @Nullable Faulted settle(
            Draft draft, World world, Instant upTo, boolean inclusive, Instant clock, Overtaken answered) {
        int before = draft.facts().size();
        Faulted fault = settleSome(draft, world, upTo, inclusive, clock, answered);
        return fault == null && draft.facts().size() - before >= FACTS
                ? Faulted.of("agenda", "more than " + FACTS + " facts fell due up to " + upTo + ", call tick first")
                : fault;
    }

    /** Settles a draft up to an instant, or until there are {@link #FACTS} more facts; the rest stays due. */
    static @Nullable Faulted settleSome(
            Draft draft, World world, Instant upTo, boolean inclusive, Instant clock, Overtaken answered) {
        return go(draft, world, upTo, inclusive, clock, answered);
    }

    private static @Nullable Faulted go(
            Draft draft, World world, Instant upTo, boolean inclusive, @Nullable Instant clock, Overtaken answered) {
        Instant from = draft.incident().head().at();
        Instant latest = Instant.MIN;
        int atOnce = 0;
        int full = draft.facts().size() + FACTS;
        for (int looks = 0; looks < LOOKS && atOnce < AT_ONCE; looks++) {
            Agenda agenda = draft.agenda(world.plan(), from);
            if (agenda.entries().isEmpty() || draft.facts().size() >= full) {
                return null;
            }
            Due due = agenda.entries().get(0);
            int order = due.at().compareTo(upTo);
            if (order > 0 || (order == 0 && !inclusive)) {
                return null;
            }
            Instant head = draft.incident().head().at();
            Instant at = due.at().isBefore(head) ? head : due.at();
            int before = draft.facts().size();
            Faulted fault = act(draft, world, due, at, clock == null ? at : clock, answered);
            if (fault != null) {
                return fault;
            }
            boolean idle = draft.facts().size() == before;
            atOnce = idle || !at.equals(latest) ? 0 : atOnce + 1;
            latest = at;
            from = idle ? at.plusNanos(1) : at;
            draft.settledTo(from);
        }
        return Faulted.of("agenda", "something is due at " + latest + " again and again, the plan never rests");
    }

    /** Settles a draft up to an instant as if somebody had looked at every instant: nothing is late. */
    static @Nullable Faulted onTime(Draft draft, World world, Instant upTo) {
        return go(draft, world, upTo, true, null, Overtaken.NOTHING);
    }

    private static @Nullable Faulted act(
            Draft draft, World world, Due due, Instant at, Instant clock, Overtaken answered) {
        Optional<Instant> said = at.equals(clock) ? Optional.empty() : Optional.of(clock);
        Stamp stamp = new Stamp(at, TIME, Optional.empty(), said);
        try {
            Decision decision =
                    due.command().decide(new Situation(draft.incident(), world.plan(), world.directory(), stamp));
            if (decision instanceof Accepted accepted) {
                draft.add(answered.of(accepted.facts(), draft.incident(), world.plan()));
                return null;
            }
            return decision instanceof Faulted faulted ? faulted : Faulted.of("agenda " + due, decision.toString());
        } catch (RuntimeException e) {
            return Faulted.by("agenda " + due, e);
        }
    }
}
