package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
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
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Decides commands on what the journal says, and keeps what follows; decides anew when another desk was first. */
final class Keeper {

    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Plans plans;
    private final Plan plan;
    private final InstantSource clock;
    private final RandomGenerator random;

    Keeper(Store store, Plans plans, Plan plan, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.plans = plans;
        this.plan = plan;
        this.clock = clock;
        this.random = random;
    }

    Decision open(Request request, Opening opening) {
        return open(request, opening, accepted -> List.of());
    }

    /** Opens a record, and adds to other histories what goes with it. */
    Decision open(Request request, Opening opening, Function<Accepted, List<Append>> besides) {
        Decision repeated = repeated(request, Optional.empty());
        if (repeated != null) {
            return repeated;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            Stamp stamp = new Stamp(now, request.actor(), request.id(), Optional.empty());
            Decision decision = opening.decide(IncidentId.random(random), store.tenant(), plan, stamp);
            if (!(decision instanceof Accepted accepted)) {
                return decision;
            }
            Draft draft = Draft.opening(accepted.facts());
            Faulted fault = Settlement.settle(draft, plan, now, true, now);
            if (fault != null) {
                return fault;
            }
            Decision kept = kept(request, draft, plan, Optional.empty(), besides);
            if (kept != null) {
                return kept;
            }
        }
        return Faulted.of("references", ATTEMPTS + " random references in a row were taken");
    }

    Decision handle(Request request, IncidentId id, Command command) {
        return handle(request, id, command, accepted -> List.of());
    }

    /** Handles a command, and adds to other histories what goes with it. */
    Decision handle(Request request, IncidentId id, Command command, Function<Accepted, List<Append>> besides) {
        Decision repeated = repeated(request, Optional.of(id));
        if (repeated != null) {
            return repeated;
        }
        Snapshot snapshot = store.cached(id);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            snapshot = snapshot == null ? store.current(id) : snapshot;
            if (snapshot == null) {
                return Rejected.because(DeskWords.unknown(id));
            }
            Decision answer = answer(request, snapshot, command, besides);
            if (answer != null) {
                return answer;
            }
            snapshot = null;
        }
        return Faulted.of("journal", "incident " + id + " was changed by others " + ATTEMPTS + " times in a row");
    }

    /** Returns the answer, or null when the snapshot is out of date. */
    private @Nullable Decision answer(
            Request request, Snapshot snapshot, Command command, Function<Accepted, List<Append>> besides) {
        Incident incident = snapshot.incident();
        Plan pinned = plans.get(incident.origin().plan());
        Decision obstacle = obstacle(request, snapshot, pinned);
        if (obstacle != null || pinned == null) {
            return store.isCurrent(incident) ? obstacle : null;
        }
        Draft draft = new Draft(incident);
        Decision decision = Deciding.decide(draft, pinned, request, command, clock.instant());
        return decision instanceof Accepted
                ? kept(request, draft, pinned, Optional.of(incident.id()), besides)
                : store.isCurrent(incident) ? decision : null;
    }

    private @Nullable Decision obstacle(Request request, Snapshot snapshot, @Nullable Plan pinned) {
        Incident incident = snapshot.incident();
        if (request.seen().isPresent() && request.seen().getAsLong() != incident.revision()) {
            return Rejected.because(
                    DeskWords.stale(incident.id(), request.seen().getAsLong(), incident.revision()));
        }
        if (snapshot.unrecognised().isPresent()) {
            return Rejected.because(DeskWords.unrecognised(
                    incident.id(), snapshot.unrecognised().get()));
        }
        return pinned == null
                ? Faulted.of("plan", "plan " + incident.origin().plan() + " is not loaded")
                : pinned.lifecycle(incident.origin().kind())
                                .ref()
                                .equals(incident.origin().lifecycle())
                        ? null
                        : Faulted.of(
                                "lifecycle",
                                "incident " + incident.id() + " follows lifecycle "
                                        + incident.origin().lifecycle() + " of another structure");
    }

    /** Keeps a draft; returns null when the journal has moved on and it has to be decided anew. */
    private @Nullable Decision kept(
            Request request,
            Draft draft,
            Plan of,
            Optional<IncidentId> wanted,
            Function<Accepted, List<Append>> besides) {
        Incident incident = draft.incident();
        Accepted accepted = new Accepted(incident.id(), incident.revision(), draft.facts());
        AppendResult result = store.append(request, draft, of, besides.apply(accepted));
        if (result instanceof AppendResult.Kept) {
            return accepted;
        }
        if (result instanceof AppendResult.AlreadyKept already) {
            return Repeats.answer(already.original(), request.id().orElse(""), wanted);
        }
        return result instanceof AppendResult.Taken taken ? Rejected.because(DeskWords.taken(taken)) : null;
    }

    private @Nullable Decision repeated(Request request, Optional<IncidentId> wanted) {
        if (request.id().isEmpty()) {
            return null;
        }
        Optional<Batch> original =
                store.journal().kept(store.tenant(), request.id().get());
        return original.isEmpty()
                ? null
                : Repeats.answer(original.get(), request.id().get(), wanted);
    }

    /** Settles what is due for an incident by now; an incident that cannot be settled stays due and says why when asked. */
    boolean settle(IncidentId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Snapshot snapshot = store.current(id);
            Plan pinned = snapshot == null
                    ? null
                    : plans.get(snapshot.incident().origin().plan());
            if (snapshot == null || pinned == null || snapshot.unrecognised().isPresent()) {
                return false;
            }
            Instant now = clock.instant();
            Draft draft = new Draft(snapshot.incident());
            if (Settlement.settle(draft, pinned, now, true, now) != null) {
                return false;
            }
            Request nobody = Request.of(Actor.system("hansho"));
            if (store.append(nobody, draft, pinned) instanceof AppendResult.Kept) {
                return true;
            }
        }
        return false;
    }
}
