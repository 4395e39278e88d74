package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything a command may know when it decides.
 *
 * @param incident the incident as it stands, what fell due before now settled
 * @param plan the plan that the incident is pinned to
 * @param directory who is on call and when, as it is now
 * @param stamp when it is, and who wishes
 */
public record Situation(Incident incident, Plan plan, Directory directory, Stamp stamp) {

    /** Creates a situation in which the rosters of the plan hold. */
    public Situation(Incident incident, Plan plan, Stamp stamp) {
        this(incident, plan, plan.directory(), stamp);
    }

    /** Returns now. */
    public Instant at() {
        return stamp.at();
    }

    /** Returns who wishes. */
    public Actor by() {
        return stamp.by();
    }

    /** Returns what conditions read. */
    public FieldReader fields() {
        return plan.fields().reader(incident, stamp.at(), stamp.by());
    }

    /**
     * Returns the situation after an acceptance.
     *
     * @throws io.github.hansho.core.fact.FactDoesNotApplyException if one of its facts does not apply
     */
    public Situation after(Accepted accepted) {
        Incident then = incident;
        for (Fact fact : accepted.facts()) {
            then = fact instanceof Change change ? change.appliedTo(then) : then;
        }
        return new Situation(then, plan, directory, stamp);
    }

    /** Returns the acceptance with one fact. */
    public Accepted accept(Fact fact) {
        return new Accepted(incident.id(), incident.revision() + 1, List.of(fact));
    }

    /** Returns the acceptance with these facts. */
    public Accepted accept(List<? extends Fact> facts) {
        return new Accepted(incident.id(), incident.revision() + facts.size(), List.copyOf(facts));
    }

    /** Returns the rejection for one of the library's reasons, with named values. */
    Rejected refuse(String code, Object... namesAndValues) {
        return Rejected.because(CommandWords.refusal(code, namesAndValues));
    }

    /** Returns whether the actor is on a party's side: of its team, the person meant, or in the role meant. */
    boolean isOf(Party party) {
        return by().party().sameTeamAs(party)
                || party.person().equals(Optional.of(by().id()))
                || (party.team().isEmpty()
                        && party.role().filter(by().roles()::contains).isPresent());
    }

    /** Returns the rejection of something that a closed incident does not take. */
    Optional<Decision> closed(String what) {
        return incident.phase() == Phase.CLOSED
                ? Optional.of(refuse("closed", "what", CommandWords.label("what." + what)))
                : Optional.empty();
    }

    /** Returns the answer of the side that was asked to the open offer. */
    Decision answering(Function<Offer, Change> answer) {
        Optional<Offer> open = incident.ownership().offer();
        if (open.isEmpty()) {
            return refuse("no-offer");
        }
        Offer offer = open.get();
        return isOf(offer.to())
                ? accept(answer.apply(offer))
                : refuse("not-asked", "to", offer.to(), "actor", by().party());
    }
}
