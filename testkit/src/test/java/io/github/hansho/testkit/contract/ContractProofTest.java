package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A contract that doing nothing can satisfy is worse than none; one that a small fault slips through is no better.
 *
 * @param <T> what the contract is about
 */
abstract class ContractProofTest<T> {

    private final Class<?> subject;
    private final Current<T> current;
    private final int clauses;

    /** Given the contract, what it asks for its subject, and how many clauses it has. */
    ContractProofTest(Class<?> subject, Current<T> current, int clauses) {
        this.subject = subject;
        this.current = current;
        this.clauses = clauses;
    }

    abstract Supplier<? extends T> right();

    abstract Supplier<? extends T> doingNothing();

    abstract List<Saboteur<T>> saboteurs();

    /** Returns the clauses of another contract in this one, whose saboteurs are with the other. */
    Set<String> provedElsewhere() {
        return Set.of();
    }

    @Test
    void isMetByOneThatIsRight() {
        Proof proof = current.proof(subject, right());
        assertThat(proof.all()).hasSize(clauses);
        assertThat(proof.failed()).isEmpty();
        assertThat(proof.notRun()).isEmpty();
    }

    @Test
    void failsInEveryClauseForOneThatDoesNothing() {
        Proof proof = current.proof(subject, doingNothing());
        assertThat(proof.all()).hasSize(clauses);
        assertThat(proof.failed()).isEqualTo(proof.all());
        assertThat(proof.notRun()).isEmpty();
    }

    @Test
    void hasASaboteurForEachClause() {
        Set<String> proved = new TreeSet<>(provedElsewhere());
        saboteurs().forEach(saboteur -> proved.add(saboteur.clause()));
        assertThat(proved).isEqualTo(current.proof(subject, right()).all());
    }

    @TestFactory
    Stream<DynamicTest> failsInOneClauseForASaboteur() {
        return saboteurs().stream()
                .map(saboteur -> dynamicTest(saboteur.toString(), () -> {
                    Proof proof = current.proof(subject, saboteur.maker());
                    assertThat(proof.failed()).as(saboteur.fault()).containsExactly(saboteur.clause());
                    assertThat(proof.notRun()).isEmpty();
                }));
    }
}
