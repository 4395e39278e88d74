package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A desk whose time passes when it is told to, and at once.
 *
 * <p>Everything that falls due on the way is done at its own instant, as a host would do it that ticks at every instant at
 * which something is due; nothing is polled. For one thread.
 */
public final class VirtualDesk {

    private static final String TENANT = "default";

    private final Scenario scenario;
    private final VirtualClock clock;
    private final DueJournal journal = new DueJournal();
    private final IncidentDesk desk;
    private final Map<String, IncidentId> named = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Run.Missed> missed = new ArrayList<>();
    private final List<Run.Fault> faults = new ArrayList<>();
    private Optional<IncidentId> last = Optional.empty();
    private Directory directory;

    VirtualDesk(Scenario scenario) {
        this.scenario = scenario;
        this.clock = new VirtualClock(scenario.start().toInstant());
        this.directory = Cast.of(scenario);
        this.desk = IncidentDesk.of(scenario.plan())
                .clock(clock)
                .journal(journal)
                .random(new Random(scenario.start().toEpochSecond()))
                .directory(directory)
                .build();
    }

    /** Returns the desk itself. */
    public IncidentDesk desk() {
        return desk;
    }

    /** Returns what the clock says. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns the seat of a person, for the team and in the roles that the person fills now. */
    public Seat seat(String person) {
        return seat(Actor.person(person));
    }

    /** Returns the seat of an actor; without a team, for the one that the roles filled now say. */
    public Seat seat(Actor actor) {
        return desk.as(Cast.dressed(actor, directory, now()));
    }

    /** Takes who is on call from now on. */
    public void use(Directory newDirectory) {
        directory = newDirectory;
        desk.use(newDirectory);
    }

    /**
     * Lets time pass; what falls due on the way or at its end is done.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public void advance(Duration time) {
        advanceTo(now().plus(time));
    }

    /**
     * Lets time pass until an instant; what is due then is done.
     *
     * @throws IllegalArgumentException if it is in the past
     */
    public void advanceTo(Instant instant) {
        settle(instant, true);
    }

    /** Lets time pass until just before anything that is due at an instant is done: what people do then comes first. */
    void reach(Duration after) {
        settle(scenario.start().toInstant().plus(after), false);
    }

    private void settle(Instant until, boolean inclusive) {
        if (until.isBefore(now())) {
            throw new IllegalArgumentException("time does not go back from " + now() + " to " + until);
        }
        Optional<Instant> due = journal.nextDue();
        while (due.isPresent() && due.get().compareTo(until) < (inclusive ? 1 : 0)) {
            clock.set(due.get());
            desk.tick();
            for (HistoryId stuck : journal.giveUp(now())) {
                faults.add(new Run.Fault(after(now()), IncidentId.of(stuck.value()), problem(stuck)));
            }
            due = journal.nextDue();
        }
        clock.set(until);
    }

    private String problem(HistoryId stuck) {
        try {
            return desk.forecast(IncidentId.of(stuck.value()), now())
                    .fault()
                    .map(fault -> fault.what() + ": " + fault.problem())
                    .orElse("what is due stays due");
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * Does something now, and keeps it for the account that {@link #run()} gives.
     *
     * @throws IllegalArgumentException if it is about an incident that nobody opened
     */
    public Decision does(Deed deed) {
        Actor actor = Cast.dressed(deed.by(), directory, now());
        Seat seat = desk.as(actor);
        Decision decision = deed.opening().isPresent()
                ? opened(seat.open(deed.opening().get()), deed)
                : seat.handle(about(deed), deed.command().orElseThrow());
        Duration after = after(now());
        if (decision instanceof Rejected no) {
            refused.add(new Refused(after, actor, deed.kind(), no.refusals(), "", deed.mayRefuse()));
        } else if (decision instanceof Faulted fault) {
            String problem = fault.what() + ": " + fault.problem();
            refused.add(new Refused(after, actor, deed.kind(), List.of(), problem, false));
        }
        boolean asTold = decision instanceof Rejected no
                ? deed.mayRefuse() && (deed.codes().isEmpty() || Refused.sameCodes(deed.codes(), no.refusals()))
                : decision instanceof Accepted && !deed.mayRefuse();
        if (!asTold) {
            missed.add(new Run.Missed(after, actor, deed, decision));
        }
        return decision;
    }

    private Decision opened(Decision decision, Deed deed) {
        if (decision instanceof Accepted accepted) {
            last = Optional.of(accepted.id());
            deed.incident().ifPresent(name -> named.put(name, accepted.id()));
        }
        return decision;
    }

    private IncidentId about(Deed deed) {
        return deed.incident()
                .map(name -> Optional.ofNullable(named.get(name)))
                .orElse(last)
                .orElseThrow(() -> new IllegalArgumentException(deed.kind() + " is about incident "
                        + deed.incident().orElse("") + ", which nobody opened before"));
    }

    private Duration after(Instant at) {
        return Duration.between(scenario.start().toInstant(), at);
    }

    /** Returns the account of what happened until now. */
    public Run run() {
        Map<HistoryId, List<Fact>> facts = new LinkedHashMap<>();
        journal.after(0, Optional.of(TENANT), Integer.MAX_VALUE).stream()
                .flatMap(entry -> entry.facts().stream())
                .filter(kept -> kept.id().kind() == HistoryId.Kind.INCIDENT)
                .forEach(kept -> facts.computeIfAbsent(kept.id(), id -> new ArrayList<>())
                        .add(kept.fact()));
        List<History> histories = facts.values().stream().map(History::of).toList();
        return new Run(scenario, after(now()), histories, named, directory, refused, missed, faults);
    }
}
