package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an escalation answers the questions on which real systems disagree; every one has a documented default.
 *
 * <p>The names are those of plans: {@code onUnack: restart}. A preset gives several at once.
 */
@Value.Immutable
@Concealed
public sealed interface EscalationSettings permits ImmutableEscalationSettings {

    /** All defaults. */
    EscalationSettings DEFAULT = new Builder().build();

    /** From when a step's {@code wait} counts. */
    enum WaitFrom {
        /** From when the step before was due; a late one moves nothing. */
        DUE,
        /** From when the step before was done; lateness adds up. */
        DONE
    }

    /** What follows when an acknowledgement is taken back or runs out. */
    enum OnUnack {
        /** Everything from the first step. */
        RESTART,
        /** The next step, after the time that was left of its wait. */
        RESUME,
        /** The step called last, once more; whoever had acknowledged is called, too. */
        REARM_CURRENT
    }

    /** What follows when nobody stands in any role of a step. */
    enum OnEmptyTarget {
        /** The next step at its own time. */
        WAIT,
        /** The next step at once. */
        SKIP_NOW,
        /** The same step as soon as somebody is on call. */
        NEXT_ON_CALL
    }

    /** Who has to acknowledge for the calling to stop. */
    enum AcknowledgeBy {
        /** Anybody. */
        ONE,
        /** Everybody who was called; the others go on being called. */
        ALL
    }

    /** What follows when the last pass is over and nobody answered. */
    enum OnExhausted {
        /** Nothing more is called; that is kept as a fact, and the incident shows it. */
        STOP_VISIBLE,
        /** The ladder is climbed again, for as long as it takes. */
        LOOP
    }

    /** What becomes of the ladders when the incident follows another plan. */
    enum OnPolicySwap {
        /** They end, and the rules of the other plan begin at once. */
        RESTART,
        /** One that the other plan has, too, goes on where it stands. */
        CARRY_STEP
    }

    /** What a change of severity does. */
    enum OnSeverityChange {
        /** Nothing: a rule that has not begun by then never does. */
        NONE,
        /** Rules that hold now begin; those that run go on. */
        ADD_ONLY,
        /** Rules that run begin again. */
        RESTART
    }

    /** What follows when a snooze ends. */
    enum OnSnoozeEnd {
        /** Everything from the first step; an acknowledgement does not hold any longer. */
        RESTART,
        /** The next step, after the time that was left of its wait. */
        SHIFT_REMAINING,
        /** Whoever had acknowledged is called, then the next step follows. */
        RETRIGGER_ACKER
    }

    /** What is done about several steps of a ladder that are overdue together. */
    enum CatchUp {
        /** Each in its order, as if it had been in time. */
        IN_ORDER,
        /** One; the next follows after its full wait. */
        ONE_STEP_PER_TICK,
        /** One call to everybody of all of them. */
        COLLAPSE,
        /** The latest alone. */
        SKIP_TO_CURRENT
    }

    /** For which instant the directory is asked who is on call, when a step is late. */
    enum ResolveAt {
        /** For the instant at which it is done. */
        FIRING,
        /** For the instant at which it was due. */
        DUE
    }

    /** What a condition does that nobody can evaluate. */
    enum OnUnknown {
        /** It calls. */
        CALL,
        /** It waits until it is known. */
        WAIT
    }

    /** What follows when the condition of a rule holds again after it did not for a while. */
    enum OnAgain {
        /** The ladder goes on where it stood. */
        KEEP,
        /** The ladder begins again. */
        RESTART
    }

    /** What a step does outside of its hours. */
    enum OutsideWindow {
        /** It waits until they begin; so does every step after it. */
        WAIT,
        /** It is passed over. */
        SKIP
    }

    /** Returns how long to hold back before the first step; nothing by default. */
    @Value.Default
    default Duration grace() {
        return Duration.ZERO;
    }

    /** Returns from when {@code wait} counts. */
    @Value.Default
    default WaitFrom waitFrom() {
        return WaitFrom.DUE;
    }

    /** Returns what follows when an acknowledgement is taken back or runs out. */
    @Value.Default
    default OnUnack onUnack() {
        return OnUnack.RESTART;
    }

    /** Returns what follows when nobody is there to be called. */
    @Value.Default
    default OnEmptyTarget onEmptyTarget() {
        return OnEmptyTarget.SKIP_NOW;
    }

    /** Returns who is called upon when nobody stands in any role of a step, nor in its {@code orElse}. */
    Optional<String> fallback();

    /** Returns who has to acknowledge. */
    @Value.Default
    default AcknowledgeBy acknowledgeBy() {
        return AcknowledgeBy.ONE;
    }

    /** Returns how long an acknowledgement holds; for ever by default. */
    Optional<Duration> ackTimeout();

    /** Returns after how long whoever acknowledged is asked to confirm it; never by default. */
    Optional<Duration> ackReminder();

    /** Returns how long there is to confirm; 5 minutes by default. */
    @Value.Default
    default Duration ackConfirm() {
        return Duration.ofMinutes(5);
    }

    /** Returns how many times the ladder is climbed again; 0 to 20. */
    @Value.Default
    default int additionalPasses() {
        return 0;
    }

    /** Returns how long after the last step the next pass begins, or nobody is left; 10 minutes by default. */
    @Value.Default
    default Duration passGap() {
        return Duration.ofMinutes(10);
    }

    /** Returns whether a new pass takes acknowledgements back. */
    @Value.Default
    default boolean passRevertsAck() {
        return false;
    }

    /** Returns what follows when the last pass is over. */
    @Value.Default
    default OnExhausted onExhausted() {
        return OnExhausted.STOP_VISIBLE;
    }

    /** Returns what becomes of the ladders when the incident follows another plan. */
    @Value.Default
    default OnPolicySwap onPolicySwap() {
        return OnPolicySwap.RESTART;
    }

    /** Returns what a change of severity does. */
    @Value.Default
    default OnSeverityChange onSeverityChange() {
        return OnSeverityChange.ADD_ONLY;
    }

    /** Returns what follows when a snooze ends. */
    @Value.Default
    default OnSnoozeEnd onSnoozeEnd() {
        return OnSnoozeEnd.RESTART;
    }

    /** Returns what is done about several overdue steps. */
    @Value.Default
    default CatchUp catchUp() {
        return CatchUp.COLLAPSE;
    }

    /** Returns how late a step may be and still call; 7 days by default. */
    @Value.Default
    default Duration tooLateAfter() {
        return Duration.ofDays(7);
    }

    /** Returns for which instant it is asked who is on call. */
    @Value.Default
    default ResolveAt resolveAt() {
        return ResolveAt.FIRING;
    }

    /** Returns the first phase in which an incident counts as resolved. */
    @Value.Default
    default Phase resolvedFrom() {
        return Phase.POST_INCIDENT;
    }

    /** Returns what a condition does that nobody can evaluate. */
    @Value.Default
    default OnUnknown onUnknown() {
        return OnUnknown.CALL;
    }

    /** Returns what follows when the condition holds again. */
    @Value.Default
    default OnAgain onAgain() {
        return OnAgain.KEEP;
    }

    /** Returns what a step does outside of its hours. */
    @Value.Default
    default OutsideWindow outsideWindow() {
        return OutsideWindow.WAIT;
    }

    /** Returns whether a condition of that truth counts as holding. */
    default boolean takes(Truth truth) {
        return truth == Truth.TRUE || (truth == Truth.UNKNOWN && onUnknown() == OnUnknown.CALL);
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableEscalationSettings.Builder {
        Builder() {}
    }
}
