package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The door to everything: takes wishes of one tenant, keeps facts in a journal, and shows what is so.
 *
 * <p>A desk starts no thread. It is safe for several threads, and several desks may share one journal: the revision
 * expected at each append decides who was first, and the other one decides anew.
 */
public final class IncidentDesk {

    private final Store store;
    private final Plans plans;
    private final Keeper keeper;
    private final Settling settling;
    private final Intake intake;
    private final AlertTriage triage;
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final String name;

    private IncidentDesk(Builder builder) {
        this.clock = builder.clock;
        this.store = new Store(builder.journal, builder.tenant, builder.meter);
        this.plans = new Plans(store.journal(), builder.tenant);
        builder.older.forEach(plans::load);
        builder.directory.ifPresent(plans::use);
        plans.activate(builder.plan, Stamp.of(clock.instant(), Actor.system("hansho")));
        References references = new References(builder.random);
        Plan plan = builder.plan;
        this.keeper = new Keeper(store, plans, plan, clock, references);
        this.settling = new Settling(store, plans, clock);
        Groups groups = new Groups(store.journal(), builder.tenant);
        Board board = new Board(store.journal(), builder.tenant, plan);
        Joining joining = new Joining(store, plans, plan, groups, references);
        Beginnings beginnings = new Beginnings(store, plan, board, joining);
        this.intake = new Intake(store, plan.intake().grouping(), beginnings, joining, groups, clock, references);
        this.triage = new AlertTriage(store, keeper, groups, clock);
        this.name = "desk-" + references.next();
        this.deliveries = new Deliveries(store, plans, keeper, builder.deliveries, clock, name);
    }

    /** Returns a desk over a journal in memory, with the system's clock. */
    public static IncidentDesk inMemory(Plan plan) {
        return of(plan).build();
    }

    /** Returns a builder of a desk whose new incidents follow a plan. */
    public static Builder of(Plan plan) {
        return new Builder(plan);
    }

    /** Returns the seat of an actor; the host vouches for who it is. */
    public Seat as(Actor actor) {
        return new Seat(this, Request.of(actor));
    }

    /** Takes who is on call from now on; what was called before stays as it was. */
    public void use(Directory directory) {
        plans.use(directory);
    }

    /** Loads another version of a plan, so that incidents may follow it; new ones go on following the desk's. */
    public void load(Plan other) {
        plans.load(other);
    }

    /** Returns whose record it is. */
    public String tenant() {
        return store.tenant();
    }

    /** Returns where its facts are kept, for those who read what was kept. */
    public Journal journal() {
        return store.given();
    }

    /** Returns what the desk tells its measures to, for those who do more with its facts; it never throws. */
    public Meter meter() {
        return store.meter();
    }

    /** Returns what the desk's clock says. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Returns an incident as it stands.
     *
     * @throws UnknownIncidentException if the tenant has no such incident
     */
    public Incident incident(IncidentId id) {
        return snapshot(id).incident();
    }

    /**
     * Returns everything kept about an incident.
     *
     * @throws UnknownIncidentException if the tenant has no such incident
     */
    public History history(IncidentId id) {
        List<Fact> facts = store.journal().read(store.tenant(), HistoryId.of(id), 0);
        if (facts.isEmpty()) {
            throw new UnknownIncidentException(id);
        }
        return History.of(facts);
    }

    /**
     * Returns what is due for an incident if nobody reacts.
     *
     * @throws UnknownIncidentException if the tenant has no such incident
     * @throws PlanNotLoadedException if the desk lacks the plan that it is pinned to
     * @throws io.github.hansho.workflow.lifecycle.UnknownStateException if its lifecycle has the stored state no longer
     */
    public Agenda agenda(IncidentId id) {
        Incident incident = incident(id);
        return Agenda.of(incident, plans.of(incident));
    }

    /**
     * Returns what the actor may do now, and what blocks the rest: the same evaluation as a command's, without the doing.
     *
     * @throws UnknownIncidentException if the tenant has no such incident
     * @throws PlanNotLoadedException if the desk lacks the plan that it is pinned to
     * @throws io.github.hansho.workflow.lifecycle.UnknownStateException if its lifecycle has the stored state no longer
     */
    public List<Option> options(IncidentId id, Actor actor) {
        Snapshot snapshot = snapshot(id);
        Plan plan = plans.of(snapshot.incident());
        return Option.all(snapshot, plans.world(plan), Request.of(actor), clock.instant());
    }

    /**
     * Returns what will happen to an incident if nobody reacts, and who will be called, as the rosters are now.
     *
     * @param until how far to look ahead
     * @throws UnknownIncidentException if the tenant has no such incident
     * @throws PlanNotLoadedException if the desk lacks the plan that it is pinned to
     */
    public Forecast forecast(IncidentId id, Instant until) {
        Incident incident = incident(id);
        Plan plan = plans.of(incident);
        return Forecast.of(incident, plan, plans.directory(plan), until);
    }

    /**
     * Returns the incidents for which something was due a while ago and is not done, the earliest first, at most 1,000.
     *
     * @param tolerance how late a thing may be before it counts
     */
    public List<Overdue> overdue(Duration tolerance) {
        return Overdue.of(store, name, clock.instant().minus(tolerance));
    }

    /**
     * Has everything delivered that is due: begins a delivery for each call that was kept, and attempts those that wait.
     *
     * <p>To be called again and again, by as many desks and threads as one likes. Where it stands is in the journal.
     *
     * @param notifier what sends
     * @return how often the notifier was called
     */
    public int deliver(Notifier notifier) {
        return deliveries.hand(notifier);
    }

    /** Returns the deliveries that were given up and nobody looked at yet, the longest ago first, at most 1,000. */
    public List<Delivery> setAside() {
        return deliveries.setAside();
    }

    /** Returns what became of a call, by its key; empty if there is no such delivery yet. */
    public Optional<Delivery> delivery(String key) {
        return deliveries.get(key);
    }

    /** Checks that every call has its delivery and none is overdue; to be called as often as the settings say. */
    public Audit audit() {
        return deliveries.audit();
    }

    /** Returns how the deliveries stand. */
    public DeliveryHealth health() {
        return deliveries.health();
    }

    /**
     * Settles what is due by now, for every incident of the tenant.
     *
     * @return for how many; one that cannot be settled stays due, is logged, and says why when it is asked
     */
    public int tick() {
        intake.flush(false);
        return Ticker.tick(store, settling, name, clock.instant());
    }

    /** Returns everything that the tenant has in the journal, to report on; repeats counted so far are kept first. */
    public Records records() {
        intake.flush(true);
        return Records.of(store.journal(), store.tenant());
    }

    Decision open(Request request, Opening opening) {
        return keeper.open(request, opening);
    }

    Decision handle(Request request, IncidentId id, Command command) {
        return keeper.handle(request, id, command, Noting.of(store, request, clock, id, command));
    }

    boolean retry(Request request, String delivery) {
        return deliveries.retry(delivery, request.actor());
    }

    Received receive(Request request, Alert alert) {
        return intake.receive(request.actor(), alert);
    }

    Optional<AlertGroup> judge(Request request, String group, Verdict verdict, Text reason) {
        return triage.judge(request, group, verdict, reason);
    }

    Decision openFor(Request request, String group, String severity) {
        return triage.open(request, group, severity);
    }

    Decision attach(Request request, String group, IncidentId to) {
        return triage.attach(request, group, to);
    }

    private Snapshot snapshot(IncidentId id) {
        Snapshot snapshot = store.current(id);
        if (snapshot == null) {
            throw new UnknownIncidentException(id);
        }
        return snapshot;
    }

    /** Builds a desk; everything but the plan has a default. */
    public static final class Builder {

        private final Plan plan;
        private Journal journal = new InMemoryJournal();
        private String tenant = "default";
        private InstantSource clock = Clock.systemUTC();
        private RandomGenerator random = new SecureRandom();
        private List<Plan> older = List.of();
        private Optional<Directory> directory = Optional.empty();
        private DeliverySettings deliveries = DeliverySettings.DEFAULT;
        private Meter meter = Meter.none();

        private Builder(Plan plan) {
            this.plan = plan;
        }

        /** Sets where facts are kept; in memory by default. */
        public Builder journal(Journal newJournal) {
            this.journal = newJournal;
            return this;
        }

        /** Sets whose record it is; {@code default} by default. */
        public Builder tenant(String newTenant) {
            this.tenant = newTenant;
            return this;
        }

        /** Sets the clock; the system's by default. */
        public Builder clock(InstantSource newClock) {
            this.clock = newClock;
            return this;
        }

        /** Sets where references come from; a secure random source by default. */
        public Builder random(RandomGenerator newRandom) {
            this.random = newRandom;
            return this;
        }

        /** Sets who is on call; the rosters that stand in the plan by default. */
        public Builder directory(Directory newDirectory) {
            this.directory = Optional.of(newDirectory);
            return this;
        }

        /** Sets how calls are delivered; {@link DeliverySettings#DEFAULT} by default. */
        public Builder deliveries(DeliverySettings settings) {
            this.deliveries = settings;
            return this;
        }

        /** Sets what takes the desk's measures; {@link Meter#none()} by default. */
        public Builder meter(Meter newMeter) {
            this.meter = newMeter;
            return this;
        }

        /** Sets earlier plan versions, which older incidents are pinned to; none by default. */
        public Builder knowing(Plan... olderPlans) {
            this.older = List.of(olderPlans);
            return this;
        }

        /**
         * Builds the desk and keeps its plan in the journal.
         *
         * @throws PlanVersionTakenException if that version, or one of the earlier ones, is kept already with another text
         */
        public IncidentDesk build() {
            return new IncidentDesk(this);
        }
    }
}
