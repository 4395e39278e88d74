package io.github.hansho.reporting.metric;

import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Instant;
import java.util.Optional;

/**
 * A milestone with its two times, when it was and when that was recorded, and with what became of it since.
 *
 * <p>A mark is never taken away: one that was corrected or withdrawn stays, with the lapse beside it.
 *
 * @param milestone which milestone
 * @param whose whose it is, where each party has its own: who was told, who accepted, who became aware
 * @param when when it was, as exactly as it is known
 * @param basis how that is known
 * @param lapse since when it does not hold any longer, and why
 */
public record Mark(Milestone milestone, Optional<Party> whose, Moment when, Basis basis, Optional<Lapse> lapse) {

    /**
     * How a milestone is known.
     *
     * @param recordedAt when it was recorded
     * @param by who recorded it
     * @param fact the type of the fact that says so
     * @param stated whether somebody stated the time, which nothing derived replaces
     * @param note what was said about it
     */
    public record Basis(Instant recordedAt, Actor by, String fact, boolean stated, Text note) {}

    /**
     * The end of a mark.
     *
     * @param at when it was recorded
     * @param by who recorded it
     * @param why why it does not hold any longer
     * @param reason what was said about it
     */
    public record Lapse(Instant at, Actor by, Why why, Text reason) {}

    /** Why a mark does not hold any longer. */
    public enum Why {
        /** Another time is held to be right. */
        CORRECTED,
        /** Somebody withdrew it. */
        WITHDRAWN,
        /** More was found to be affected. */
        NEW_SCOPE,
        /** The incident was reopened. */
        REOPENED,
        /** The incident moved back to a phase that it had left. */
        MOVED_BACK
    }

    /** Returns whether it holds. */
    public boolean holds() {
        return lapse.isEmpty();
    }

    Mark ended(Lapse end) {
        return new Mark(milestone, whose, when, basis, Optional.of(end));
    }
}
