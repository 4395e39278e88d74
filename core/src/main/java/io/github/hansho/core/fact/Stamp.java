package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * When a fact was recorded and who did it; the facts of one command share one stamp.
 *
 * @param at when, never before the fact before it
 * @param by who
 * @param request the id that made the command idempotent, where one was given
 * @param clock what the desk's clock said, where that is not {@code at}: earlier when the clock ran behind the fact before,
 *     later when a thing that fell due was done late
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Stamp(Instant at, Actor by, Optional<String> request, Optional<Instant> clock) {

    /** Returns a stamp of a clock that ran true, without a request id. */
    public static Stamp of(Instant at, Actor by) {
        return new Stamp(at, by, Optional.empty(), Optional.empty());
    }

    /** Returns when it became known: the clock's word where the fact came late, else the instant itself. */
    @JsonIgnore
    public Instant recordedAt() {
        return isLate() ? clock.get() : at;
    }

    /** Returns whether the thing was done later than it was due. */
    @JsonIgnore
    public boolean isLate() {
        return clock.isPresent() && clock.get().isAfter(at);
    }

    /** Returns whether the desk's clock had run backwards. */
    @JsonIgnore
    public boolean isClockBehind() {
        return clock.isPresent() && clock.get().isBefore(at);
    }
}
