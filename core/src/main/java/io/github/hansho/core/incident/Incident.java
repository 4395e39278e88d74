package io.github.hansho.core.incident;

import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident as it stands: the fold of its history, bounded however long that grows.
 *
 * <p>Phase, verdict, outcome, closure reason, mode, activity and ownership are kept apart; none is derived from another.
 */
@Value.Immutable
@Concealed
public sealed interface Incident extends WithIncident permits ImmutableIncident {

    /** Returns what was settled when it was opened. */
    Origin origin();

    /** Returns how far its history reaches. */
    Head head();

    /** Returns what it is called. */
    Text title();

    /** Returns where in its lifecycle it is. */
    Place place();

    /** Returns what it is held to be. */
    Assessment assessment();

    /** Returns whose it is. */
    Ownership ownership();

    /** Returns who answers, and whether work rests. */
    Attention attention();

    /** Returns its alerts, counted. */
    AlertTally alerts();

    /** Returns the milestones that hold. */
    Milestones milestones();

    /** Returns what it touches. */
    Scope scope();

    /** Returns what is owed to others. */
    Duties duties();

    /** Returns the authority granted for it. */
    Grants grants();

    /** Returns the values of the plan's own fields. */
    Fields fields();

    /** Returns how far its escalations have come. */
    Ladders ladders();

    /** Returns the decisions that are asked for. */
    Decisions decisions();

    /** Returns its reference. */
    default IncidentId id() {
        return origin().id();
    }

    /** Returns the number of facts kept, from 1. */
    default long revision() {
        return head().revision();
    }

    /** Returns its configured state. */
    default String state() {
        return place().state();
    }

    /** Returns its phase. */
    default Phase phase() {
        return place().phase();
    }

    /** Returns the code of its severity. */
    default Optional<String> severity() {
        return assessment().severity().map(Assessment.Severity::code);
    }

    /** Returns whether anybody is to work on it. */
    default Activity activity() {
        return attention().hold().isPresent() ? Activity.ON_HOLD : Activity.ACTIVE;
    }

    /** Returns who owns it. */
    default Party owner() {
        return ownership().owner();
    }

    /** Returns this with every free text erased. */
    default Incident erased() {
        Incident erased = withTitle(Text.ERASED);
        return attention()
                .hold()
                .map(hold -> erased.withAttention(
                        attention().held(Optional.of(new Hold(hold.since(), hold.until(), Text.ERASED)))))
                .orElse(erased);
    }

    /** Returns a builder; origin, head, title, place and ownership are needed, nothing else is known at first. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an incident; the defaults are set beforehand, because generated ones make every copy dearer. */
    final class Builder extends ImmutableIncident.Builder {
        Builder() {
            assessment(Assessment.NONE)
                    .attention(Attention.NONE)
                    .alerts(AlertTally.NONE)
                    .milestones(Milestones.NONE)
                    .scope(Scope.NONE)
                    .duties(Duties.NONE)
                    .grants(Grants.NONE)
                    .fields(Fields.NONE)
                    .ladders(Ladders.NONE)
                    .decisions(Decisions.NONE);
        }
    }
}
