package io.github.hansho.testkit.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every guard written in code must do.
 *
 * <p>The guard is asked in situations in which time passes and nothing else happens; between them they must make it answer
 * at least two different things. That a change is never announced too late is looked for at instants from nanoseconds to
 * years apart, and just before and at each instant that the guard itself names.
 */
public abstract class CodeGuardContract {

    /** Creates the contract; the test engine does so for each clause. */
    protected CodeGuardContract() {}

    /** Returns the guard. */
    public abstract CodeGuard guard();

    /** Returns situations, each as what is read in it at an instant. */
    public abstract List<Function<Instant, FieldReader>> situations();

    /** Returns the instant from which on the situations are looked at. */
    public abstract Instant start();

    @BeforeEach
    final void answersDifferentThingsOrNothingIsProved() {
        CodeGuard guard = guard();
        assertThat(situations().stream()
                        .flatMap(situation -> samples().map(now -> guard.evaluate(situation.apply(now))))
                        .distinct())
                .as("different answers")
                .hasSizeGreaterThan(1);
    }

    @Test
    void answersTheSameWhenAskedTwice() {
        CodeGuard guard = guard();
        everywhere((fields, now) -> assertThat(guard.evaluate(fields)).isEqualTo(guard.evaluate(fields)));
    }

    @Test
    void saysTheSameOfChangeWhenAskedTwice() {
        CodeGuard guard = guard();
        everywhere(
                (fields, now) -> assertThat(guard.mayChangeAt(fields, now)).isEqualTo(guard.mayChangeAt(fields, now)));
    }

    @Test
    void answersTheSameWhateverItWasAskedBefore() {
        List<FieldReader> all = situations().stream()
                .flatMap(situation -> samples().map(situation))
                .toList();
        assertThat(Asked.backwards(all, guard()::evaluate)).isEqualTo(Asked.forwards(all, guard()::evaluate));
    }

    @Test
    void namesOnlyInstantsAfterNow() {
        CodeGuard guard = guard();
        everywhere((fields, now) -> guard.mayChangeAt(fields, now)
                .ifPresent(at ->
                        assertThat(at).as("when it may change, at %s", now).isAfter(now)));
    }

    @Test
    void isNeverTooLate() {
        CodeGuard guard = guard();
        for (Function<Instant, FieldReader> situation : situations()) {
            List<Instant> instants = withThoseNamed(guard, situation);
            List<Truth> answers = Asked.forwards(instants, now -> guard.evaluate(situation.apply(now)));
            for (int i = 0; i < instants.size(); i++) {
                Instant now = instants.get(i);
                Instant change = guard.mayChangeAt(situation.apply(now), now).orElse(Instant.MAX);
                for (int j = i + 1; j < instants.size() && instants.get(j).isBefore(change); j++) {
                    assertThat(answers.get(j))
                            .as("at %s, when asked at %s it may change only at %s", instants.get(j), now, change)
                            .isEqualTo(answers.get(i));
                }
            }
        }
    }

    @Test
    void answersWhenNothingIsKnown() {
        CodeGuard guard = guard();
        FieldReader nothing = field -> Value.UNKNOWN;
        assertThatCode(() -> guard.evaluate(nothing)).doesNotThrowAnyException();
        assertThatCode(() -> guard.mayChangeAt(nothing, start())).doesNotThrowAnyException();
    }

    private interface Look {
        void at(FieldReader fields, Instant now);
    }

    private void everywhere(Look look) {
        for (Function<Instant, FieldReader> situation : situations()) {
            samples().forEach(now -> look.at(situation.apply(now), now));
        }
    }

    private Stream<Instant> samples() {
        return Instants.from(start()).stream();
    }

    private List<Instant> withThoseNamed(CodeGuard guard, Function<Instant, FieldReader> situation) {
        TreeSet<Instant> instants = samples().collect(toCollection(TreeSet::new));
        samples()
                .map(now -> guard.mayChangeAt(situation.apply(now), now))
                .flatMap(Optional::stream)
                .filter(at -> at.isBefore(instants.last()))
                .toList()
                .forEach(at -> Collections.addAll(instants, at.minusNanos(1), at));
        return List.copyOf(instants);
    }
}
