package io.github.hansho.workflow.desk;

import io.github.hansho.core.party.Actor;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who wishes something, and under which conditions.
 *
 * @param actor who
 * @param id the id that makes it idempotent
 * @param seen the revision that the actor saw; another one is refused
 */
record Request(Actor actor, Optional<String> id, OptionalLong seen) {

    static Request of(Actor actor) {
        return new Request(actor, Optional.empty(), OptionalLong.empty());
    }
}
