package io.github.hansho.testkit.scenario;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.party.Actor;
import java.time.Duration;
import java.util.List;

/**
 * A wish that was refused, or that broke.
 *
 * @param after how long after the beginning of the run
 * @param by who wished it
 * @param what the kind of wish, as {@code set-severity}
 * @param reasons all the reasons; empty when it broke
 * @param fault what broke; empty when it was refused
 * @param expected whether the scenario said so
 */
public record Refused(Duration after, Actor by, String what, List<Refusal> reasons, String fault, boolean expected) {

    /** Keeps an immutable copy. */
    public Refused {
        reasons = List.copyOf(reasons);
    }

    /** Returns the codes of the reasons. */
    public List<String> codes() {
        return reasons.stream().map(Refusal::code).toList();
    }

    static boolean sameCodes(List<String> wanted, List<Refusal> reasons) {
        return wanted.stream()
                .sorted()
                .toList()
                .equals(reasons.stream().map(Refusal::code).sorted().toList());
    }
}
