package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;

/** A fact about an incident that is open already; it applies itself. */
public sealed interface Change extends Fact
        permits AlertAttached,
                Moved,
                SeverityChanged,
                PriorityChanged,
                VerdictGiven,
                OutcomeFound,
                ClosureReasoned,
                Classified,
                Declared,
                Acknowledged,
                Unacknowledged,
                Snoozed,
                SnoozeEnded,
                PutOnHold,
                Resumed,
                Assigned,
                HandOverOffered,
                HandOverAccepted,
                HandOverReturned,
                HandOverDeclined,
                HandOverWithdrawn,
                HandOverExpired,
                ShiftHandedOver,
                MilestoneReached,
                MilestoneWithdrawn,
                AssetInvolved,
                EvidenceKept,
                AssetContained,
                WorkstreamOpened,
                WorkstreamClosed,
                AuthorityGranted,
                Contacted,
                ReporterAnswered,
                FeedbackGiven,
                Thanked,
                Noted,
                Linked,
                FieldSet,
                Annotated,
                EscalationStarted,
                StepFired,
                StepSkipped,
                StepDeferred,
                EscalationReset,
                EscalationExhausted,
                EscalationEnded,
                AcknowledgementReminded,
                DecisionRequested,
                DecisionMade,
                DecisionLapsed,
                PlanFollowed,
                Unrecognised {

    /**
     * Returns the incident with what this fact changes, its head left as it is.
     *
     * @throws FactDoesNotApplyException if the fact cannot have happened to this incident
     */
    Incident effectOn(Incident incident);

    /**
     * Returns the incident after this fact.
     *
     * @throws FactDoesNotApplyException if the fact cannot have happened to this incident
     */
    default Incident appliedTo(Incident incident) {
        return effectOn(incident).withHead(incident.head().next(stamp().at()));
    }

    /**
     * Returns the incident after this fact, where an unrecognised one came before it: if this one does not fit, nobody can
     * tell what it changed, and no more than the head moves on.
     */
    default Incident appliedAsFarAsKnown(Incident incident) {
        try {
            return appliedTo(incident);
        } catch (FactDoesNotApplyException e) {
            return incident.withHead(incident.head().next(stamp().at()));
        }
    }

    @Override
    default Change erased() {
        return this;
    }
}
