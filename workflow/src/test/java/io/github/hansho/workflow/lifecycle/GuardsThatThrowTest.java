package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldCatalog;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A guard that throws is never a no. */
class GuardsThatThrowTest {

    /** What broken guards throw; equal to any other of its kind. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean equals(Object other) {
            return other instanceof Broken;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private record Answering(Truth truth, boolean fails) implements CodeGuard {
        @Override
        public Truth evaluate(FieldReader fields) {
            if (fails) {
                throw new Broken();
            }
            return truth;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    }

    private static final Conditions CONDITIONS = new Conditions(
            FieldCatalog.standard(),
            Map.of(
                    "yes", new Answering(Truth.TRUE, false),
                    "no", new Answering(Truth.FALSE, false),
                    "unsure", new Answering(Truth.UNKNOWN, false),
                    "broken", new Answering(Truth.FALSE, true)));

    private static Ruling rule(String... guards) {
        StringBuilder moves = new StringBuilder();
        for (String guard : guards) {
            moves.append("  - {from: a, to: b, when: ").append(guard).append("}\n");
        }
        String yaml = "states: {a: {phase: triage}, b: {phase: closed}}\nmoves:\n" + moves;
        return Lifecycle.parse("l.yaml", yaml, CONDITIONS).rule("a", "b", Optional.empty(), Lines.ALL_WELL);
    }

    @Test
    void saysWhichGuardItWasAndWhatItThrew() {
        assertThat(rule("{guard: broken}")).isEqualTo(new Ruling.Faulted("broken", new Broken()));
    }

    @Test
    void faultsWhenTheGuardStandsWithinAnother() {
        assertThat(rule("{not: {guard: broken}}")).isEqualTo(new Ruling.Faulted("broken", new Broken()));
        assertThat(rule("{all: [{guard: yes}, {guard: broken}]}"))
                .isEqualTo(new Ruling.Faulted("broken", new Broken()));
        assertThat(rule("{any: [{guard: no}, {guard: broken}]}")).isEqualTo(new Ruling.Faulted("broken", new Broken()));
    }

    @Test
    void faultsThoughAnotherPartRefusesBeforeIt() {
        assertThat(rule("[{guard: no}, {guard: broken}]")).isEqualTo(new Ruling.Faulted("broken", new Broken()));
    }

    @Test
    void faultsBeforeALaterMoveAllows() {
        assertThat(rule("{guard: broken}", "{guard: yes}")).isEqualTo(new Ruling.Faulted("broken", new Broken()));
    }

    @Test
    void allowsWhereAnEarlierMoveDoes() {
        assertThat(rule("{guard: yes}", "{guard: broken}")).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void namesTheMoveWhenReadingAFieldThrows() {
        Lifecycle line = Lines.parse(
                "states: {a: {phase: triage}, b: {phase: closed}}\nmoves: [{from: a, to: b, when: declared}]\n");
        Ruling ruling = line.rule("a", "b", Optional.empty(), field -> {
            throw new Broken();
        });
        assertThat(ruling).isEqualTo(new Ruling.Faulted("a->b", new Broken()));
    }

    @Test
    void refusesAndSaysSoWhenTheGuardCannotSay() {
        Ruling ruling = rule("{guard: unsure}");
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(((Ruling.Refused) ruling).refusals().get(0)).hasToString("The guard unsure cannot say (l.yaml:3)");
    }
}
