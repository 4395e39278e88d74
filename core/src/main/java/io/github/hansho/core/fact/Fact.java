package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that was kept: it happened, it has its results with it, and it is never changed.
 *
 * <p>The set of facts is closed, so that journals, folds and reports can be total. In JSON {@code type} tells facts
 * apart; a type that is not known is read as {@link Unrecognised} and written again as it was.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = Unrecognised.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Acknowledged.class, name = "acknowledged"),
    @JsonSubTypes.Type(value = AcknowledgementReminded.class, name = "acknowledgement-reminded"),
    @JsonSubTypes.Type(value = AlertAttached.class, name = "alert-attached"),
    @JsonSubTypes.Type(value = AlertGrouped.class, name = "alert-grouped"),
    @JsonSubTypes.Type(value = AlertHeld.class, name = "alert-held"),
    @JsonSubTypes.Type(value = AlertJudged.class, name = "alert-judged"),
    @JsonSubTypes.Type(value = AlertLinked.class, name = "alert-linked"),
    @JsonSubTypes.Type(value = AlertReceived.class, name = "alert-received"),
    @JsonSubTypes.Type(value = AlertRejudged.class, name = "alert-rejudged"),
    @JsonSubTypes.Type(value = AlertsCounted.class, name = "alerts-counted"),
    @JsonSubTypes.Type(value = Annotated.class, name = "annotated"),
    @JsonSubTypes.Type(value = AssetContained.class, name = "asset-contained"),
    @JsonSubTypes.Type(value = AssetInvolved.class, name = "asset-involved"),
    @JsonSubTypes.Type(value = Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = AuthorityGranted.class, name = "authority-granted"),
    @JsonSubTypes.Type(value = Classified.class, name = "classified"),
    @JsonSubTypes.Type(value = ClosureReasoned.class, name = "closure-reasoned"),
    @JsonSubTypes.Type(value = Contacted.class, name = "contacted"),
    @JsonSubTypes.Type(value = DecisionLapsed.class, name = "decision-lapsed"),
    @JsonSubTypes.Type(value = DecisionMade.class, name = "decision-made"),
    @JsonSubTypes.Type(value = DecisionRequested.class, name = "decision-requested"),
    @JsonSubTypes.Type(value = Declared.class, name = "declared"),
    @JsonSubTypes.Type(value = DeliveryMoved.class, name = "delivery-moved"),
    @JsonSubTypes.Type(value = DeliveryQueued.class, name = "delivery-queued"),
    @JsonSubTypes.Type(value = EscalationEnded.class, name = "escalation-ended"),
    @JsonSubTypes.Type(value = EscalationExhausted.class, name = "escalation-exhausted"),
    @JsonSubTypes.Type(value = EscalationReset.class, name = "escalation-reset"),
    @JsonSubTypes.Type(value = EscalationStarted.class, name = "escalation-started"),
    @JsonSubTypes.Type(value = EvidenceKept.class, name = "evidence-kept"),
    @JsonSubTypes.Type(value = FeedbackGiven.class, name = "feedback-given"),
    @JsonSubTypes.Type(value = FieldSet.class, name = "field-set"),
    @JsonSubTypes.Type(value = HandOverAccepted.class, name = "hand-over-accepted"),
    @JsonSubTypes.Type(value = HandOverDeclined.class, name = "hand-over-declined"),
    @JsonSubTypes.Type(value = HandOverExpired.class, name = "hand-over-expired"),
    @JsonSubTypes.Type(value = HandOverOffered.class, name = "hand-over-offered"),
    @JsonSubTypes.Type(value = HandOverReturned.class, name = "hand-over-returned"),
    @JsonSubTypes.Type(value = HandOverWithdrawn.class, name = "hand-over-withdrawn"),
    @JsonSubTypes.Type(value = Linked.class, name = "linked"),
    @JsonSubTypes.Type(value = MilestoneReached.class, name = "milestone-reached"),
    @JsonSubTypes.Type(value = MilestoneWithdrawn.class, name = "milestone-withdrawn"),
    @JsonSubTypes.Type(value = Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = OutcomeFound.class, name = "outcome-found"),
    @JsonSubTypes.Type(value = PlanActivated.class, name = "plan-activated"),
    @JsonSubTypes.Type(value = PlanFollowed.class, name = "plan-followed"),
    @JsonSubTypes.Type(value = PriorityChanged.class, name = "priority-changed"),
    @JsonSubTypes.Type(value = PutOnHold.class, name = "put-on-hold"),
    @JsonSubTypes.Type(value = ReaderMoved.class, name = "reader-moved"),
    @JsonSubTypes.Type(value = RecipientCalled.class, name = "recipient-called"),
    @JsonSubTypes.Type(value = ReporterAnswered.class, name = "reporter-answered"),
    @JsonSubTypes.Type(value = Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = SeverityChanged.class, name = "severity-changed"),
    @JsonSubTypes.Type(value = ShiftHandedOver.class, name = "shift-handed-over"),
    @JsonSubTypes.Type(value = SnoozeEnded.class, name = "snooze-ended"),
    @JsonSubTypes.Type(value = Snoozed.class, name = "snoozed"),
    @JsonSubTypes.Type(value = StepDeferred.class, name = "step-deferred"),
    @JsonSubTypes.Type(value = StepFired.class, name = "step-fired"),
    @JsonSubTypes.Type(value = StepSkipped.class, name = "step-skipped"),
    @JsonSubTypes.Type(value = Thanked.class, name = "thanked"),
    @JsonSubTypes.Type(value = Unacknowledged.class, name = "unacknowledged"),
    @JsonSubTypes.Type(value = VerdictGiven.class, name = "verdict-given"),
    @JsonSubTypes.Type(value = WorkstreamClosed.class, name = "workstream-closed"),
    @JsonSubTypes.Type(value = WorkstreamOpened.class, name = "workstream-opened")
})
@JsonPropertyOrder({"type", "stamp"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Fact
        permits Opened,
                Change,
                AlertReceived,
                AlertChange,
                PlanActivated,
                DeliveryQueued,
                DeliveryMoved,
                RecipientCalled,
                ReaderMoved {

    /** Returns the name of this kind of fact in JSON. */
    @JsonProperty(value = "type", access = JsonProperty.Access.READ_ONLY)
    String type();

    /** Returns when it was and who did it. */
    Stamp stamp();

    /** Returns this fact with every free text in it erased. */
    Fact erased();
}
