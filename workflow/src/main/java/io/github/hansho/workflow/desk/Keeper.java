package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides commands on what the journal says, and keeps what follows; decides anew when another desk was first. */
final class Keeper {

    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Plans plans;
    private final Plan plan;
    private final InstantSource clock;
    private final References references;

    Keeper(Store store, Plans plans, Plan plan, InstantSource clock, References references) {
        this.store = store;
        this.plans = plans;
        this.plan = plan;
        this.clock = clock;
        this.references = references;
    }

    Decision open(Request request, Opening opening) {
        return open(request, opening, accepted -> List.of());
    }

    /** Opens a record, and adds to other histories what goes with it. */
    Decision open(Request request, Opening opening, Function<Accepted, List<Append>> besides) {
        CommandTiming timing = CommandTiming.of(store.meter(), opening);
        try {
            return timing.answered(opened(timing, request, opening, besides));
        } finally {
            timing.end();
        }
    }

    private Decision opened(
            CommandTiming timing, Request request, Opening opening, Function<Accepted, List<Append>> besides) {
        Decision repeated = repeated(timing, request, null);
        if (repeated != null) {
            return repeated;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            Stamp stamp = new Stamp(now, request.actor(), request.id(), Optional.empty());
            Decision decision = opening.decide(references.next(), store.tenant(), plan, stamp);
            if (!(decision instanceof Accepted accepted)) {
                return decision;
            }
            Draft draft = Draft.opening(accepted.facts());
            Faulted fault = Settlement.settle(draft, plans.world(plan), now, true, now, Overtaken.NOTHING);
            if (fault != null) {
                return fault;
            }
            Decision kept = kept(timing, request, draft, plan, accepted, null, besides);
            if (kept != null) {
                return kept;
            }
            timing.conflict();
        }
        return Faulted.of("references", ATTEMPTS + " random references in a row were taken");
    }

    /** Handles a command, and adds to other histories what goes with it. */
    Decision handle(Request request, IncidentId id, Command command, Function<Accepted, List<Append>> besides) {
        CommandTiming timing = CommandTiming.of(store.meter(), command);
        try {
            return timing.answered(handled(timing, request, id, command, besides));
        } catch (Outcomes.Late late) {
            timing.overtaken();
            throw late;
        } finally {
            timing.end();
        }
    }

    private Decision handled(
            CommandTiming timing,
            Request request,
            IncidentId id,
            Command command,
            Function<Accepted, List<Append>> besides) {
        Decision repeated = repeated(timing, request, id);
        if (repeated != null) {
            return repeated;
        }
        Snapshot snapshot = store.cached(id);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            snapshot = snapshot == null ? store.current(id) : snapshot;
            if (snapshot == null) {
                return Rejected.because(DeskWords.unknown(id));
            }
            Decision answer = answer(timing, request, snapshot, command, besides);
            if (answer != null) {
                return answer;
            }
            timing.conflict();
            snapshot = null;
        }
        return Faulted.of("journal", "incident " + id + " was changed by others " + ATTEMPTS + " times in a row");
    }

    /** Returns the answer, or null when the snapshot is out of date. */
    private @Nullable Decision answer(
            CommandTiming timing,
            Request request,
            Snapshot snapshot,
            Command command,
            Function<Accepted, List<Append>> besides) {
        Incident incident = snapshot.incident();
        Plan pinned = plans.get(incident.origin().plan());
        Decision decision = Obstacle.of(request, snapshot, pinned);
        if (decision == null && pinned != null) {
            Draft draft = new Draft(snapshot);
            decision = Deciding.decide(draft, plans.world(pinned), request, command, clock.instant());
            if (decision instanceof Accepted accepted) {
                Plan then = plans.get(draft.incident().origin().plan());
                return kept(timing, request, draft, then == null ? pinned : then, accepted, incident.id(), besides);
            }
        }
        if (!store.isCurrent(incident)) {
            return null;
        }
        Decision repeated = repeated(timing, request, incident.id());
        return repeated == null ? decision : repeated;
    }

    /** Keeps a draft; returns null when the journal has moved on and it has to be decided anew. */
    private @Nullable Decision kept(
            CommandTiming timing,
            Request request,
            Draft draft,
            Plan of,
            Accepted decided,
            @Nullable IncidentId wanted,
            Function<Accepted, List<Append>> besides) {
        Accepted accepted = draft.accepted(decided);
        AppendResult result = store.append(request, draft, of, besides.apply(accepted));
        if (result instanceof AppendResult.Kept) {
            return accepted;
        }
        if (result instanceof AppendResult.AlreadyKept already) {
            return timing.repeated(
                    Repeats.answer(already.original(), request.id().orElse(""), wanted));
        }
        if (result instanceof AppendResult.Taken taken) {
            Decision repeated = repeated(timing, request, wanted);
            return repeated == null ? Rejected.because(DeskWords.taken(taken)) : repeated;
        }
        return null;
    }

    private @Nullable Decision repeated(CommandTiming timing, Request request, @Nullable IncidentId wanted) {
        if (request.id().isEmpty()) {
            return null;
        }
        Optional<Batch> original =
                store.journal().kept(store.tenant(), request.id().get());
        return original.isEmpty()
                ? null
                : timing.repeated(Repeats.answer(original.get(), request.id().get(), wanted));
    }
}
