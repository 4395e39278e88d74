package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.agenda.Due;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does what fell due, in the agenda's order, each thing at its own instant.
 *
 * <p>Done late in one go it gives the facts that doing it in time would have given, but for what the clock said.
 */
final class Settlement {

    /** More than this at one go is a plan that moves for ever without time passing. */
    private static final int LIMIT = 10_000;

    private static final Actor TIME = Actor.system("hansho");

    private Settlement() {}

    /**
     * Settles a draft up to an instant.
     *
     * @param inclusive whether what is due at that very instant is settled too
     * @param clock what the clock says
     * @return what broke, or null
     */
    static @Nullable Faulted settle(Draft draft, Plan plan, Instant upTo, boolean inclusive, Instant clock) {
        Instant from = draft.incident().head().at();
        for (int done = 0; done < LIMIT; done++) {
            Agenda agenda = Agenda.of(draft.incident(), plan, from);
            if (agenda.entries().isEmpty()) {
                return null;
            }
            Due due = agenda.entries().get(0);
            int order = due.at().compareTo(upTo);
            if (order > 0 || (order == 0 && !inclusive)) {
                return null;
            }
            Instant at = due.at().isBefore(draft.incident().head().at())
                    ? draft.incident().head().at()
                    : due.at();
            Optional<Instant> said = at.equals(clock) ? Optional.empty() : Optional.of(clock);
            Stamp stamp = new Stamp(at, TIME, Optional.empty(), said);
            Decision decision = due.command().decide(new Situation(draft.incident(), plan, stamp));
            if (decision instanceof Faulted faulted) {
                return faulted;
            }
            if (!(decision instanceof Accepted accepted)) {
                return Faulted.of("agenda " + due, decision.toString());
            }
            draft.add(accepted.facts());
            from = accepted.facts().isEmpty() ? at.plusNanos(1) : at;
            draft.settledTo(from);
        }
        return Faulted.of("agenda", "more than " + LIMIT + " things are due up to " + upTo + ", the plan never rests");
    }
}
