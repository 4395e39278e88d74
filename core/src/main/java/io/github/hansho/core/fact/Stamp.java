package io.github.hansho.core.fact;

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
 * @param clock what the desk's clock said, where it ran behind the fact before and {@code at} was taken from that
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Stamp(Instant at, Actor by, Optional<String> request, Optional<Instant> clock) {

    /** Returns a stamp of a clock that ran true, without a request id. */
    public static Stamp of(Instant at, Actor by) {
        return new Stamp(at, by, Optional.empty(), Optional.empty());
    }
}
