package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Situation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One command, decided: what fell due before now is settled first, what is due now afterwards, so that a change of state
 * comes before a timer at a tie. The facts are in the draft; nothing is kept here.
 */
final class Deciding {

    private Deciding() {}

    static Decision decide(Draft draft, World world, Request request, Command command, Instant clock) {
        Decision decision = decide(draft, world, request, command, clock, Overtaken.NOTHING);
        Set<Track> answered = answered(decision);
        if (answered.isEmpty() || !draft.called(answered)) {
            return decision;
        }
        draft.restart();
        return decide(
                draft,
                world,
                request,
                command,
                clock,
                new Overtaken(answered, request.actor().id()));
    }

    /** Decides, and takes calls on tracks that the command answers for overtaken: nobody was called before the answer. */
    private static Decision decide(
            Draft draft, World world, Request request, Command command, Instant clock, Overtaken answered) {
        Faulted late = Settlement.settle(draft, world, effective(draft.incident(), clock), false, clock, answered);
        if (late != null) {
            return late;
        }
        draft.marked();
        Situation situation = new Situation(
                draft.incident(), world.plan(), world.directory(), stamp(draft.incident(), request, clock));
        Decision decision = asked(draft, command, situation);
        if (!(decision instanceof Accepted)) {
            return decision;
        }
        World then = world.of(draft.incident());
        if (then == null) {
            return Faulted.of("plan", "plan " + draft.incident().origin().plan() + " is not loaded");
        }
        Faulted now = Settlement.settle(draft, then, situation.at(), true, clock, Overtaken.NOTHING);
        return now == null ? decision : now;
    }

    private static Set<Track> answered(Decision decision) {
        Set<Track> tracks = Set.of();
        if (decision instanceof Accepted accepted) {
            for (Fact fact : accepted.facts()) {
                if (fact instanceof Acknowledged acknowledged) {
                    tracks = tracks.isEmpty() ? EnumSet.of(acknowledged.track()) : tracks;
                    tracks.add(acknowledged.track());
                }
            }
        }
        return tracks;
    }

    private static Decision asked(Draft draft, Command command, Situation situation) {
        try {
            Decision decision = Objects.requireNonNull(command.decide(situation), "it decided nothing");
            if (decision instanceof Accepted accepted) {
                Faulted foreign = Check.add(draft, command, accepted.facts(), situation);
                return foreign == null ? decision : foreign;
            }
            return decision;
        } catch (RuntimeException e) {
            return Faulted.by("command " + Check.name(command), e);
        }
    }

    /** Now is the later of what the clock says and the latest fact. */
    static Instant effective(Incident incident, Instant clock) {
        Instant latest = incident.head().at();
        return clock.isBefore(latest) ? latest : clock;
    }

    /** Where now and the clock differ, the clock's word is kept too. */
    static Stamp stamp(Incident incident, Request request, Instant clock) {
        Instant now = effective(incident, clock);
        return new Stamp(now, request.actor(), request.id(), now.equals(clock) ? Optional.empty() : Optional.of(clock));
    }
}
