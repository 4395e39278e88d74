package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Command;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Spec;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LifecycleProperties {

    @Provide
    Arbitrary<Spec> specs() {
        return RandomLifecycles.specs(true);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return RandomLifecycles.wishes().list().ofSize(12);
    }

    @Provide
    Arbitrary<Map<String, Value>> values() {
        return RandomLifecycles.values();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theMachineAgreesWithTheNaiveInterpreter(
            @ForAll("specs") Spec spec,
            @ForAll("wishes") List<Wish> wishes,
            @ForAll("values") Map<String, Value> values) {
        Lifecycle lifecycle = spec.lifecycle(false);
        FieldReader fields = Lines.reader(values);
        for (Wish wish : wishes) {
            Command command = wish.in(spec);
            String from = "s" + command.from();
            String to = command.to() < 0 ? MoveRule.PREVIOUS : "s" + command.to();
            Optional<String> previous = Optional.of("s" + command.previous()).filter(s -> command.previous() >= 0);
            Ruling ruling = lifecycle.rule(from, to, previous, fields, command.reason());
            String wanted = new Reference(spec, values).answer(command);
            assertThat(said(ruling)).isEqualTo(wanted);
            if (command.reason()) {
                Machine machine = Machine.of(lifecycle);
                Firing firing = machine.fire(machine.restore(from, Instant.EPOCH, previous), to, fields, Instant.EPOCH);
                assertThat(said(firing)).isEqualTo(wanted);
            }
            Statistics.label("answer").collect(wanted.replaceAll(" .*", ""));
        }
        Statistics.label("answer")
                .coverage(checker -> List.of("allowed", "refused", "none", "faulted")
                        .forEach(kind -> checker.check(kind).percentage(share -> share >= 5)));
    }

    private static String said(Object answer) {
        if (answer instanceof Ruling.Allowed allowed) {
            return "allowed " + number(allowed.move()) + " " + allowed.to().id();
        }
        if (answer instanceof Snapshot snapshot) {
            return "allowed " + number(snapshot.last().orElseThrow().move()) + " "
                    + snapshot.state().id();
        }
        if (answer instanceof Ruling.Refused refused) {
            assertThat(refused.refusals()).isNotEmpty();
            return "refused";
        }
        return answer instanceof Ruling.Faulted faulted ? "faulted " + faulted.guard() : "none";
    }

    private static String number(MoveRule move) {
        return move.where().replaceAll(".*\\[(\\d+)]", "$1");
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aCompiledGuardAgreesWithItsCondition(
            @ForAll("quietSpecs") Spec spec, @ForAll("values") Map<String, Value> values) {
        for (RandomLifecycles.Move move : spec.moves()) {
            Condition guard = move.guard();
            boolean holds = Guard.of(guard).holds(Lines.reader(values));
            assertThat(holds).isEqualTo(guard.evaluate(Lines.reader(values)) == Truth.TRUE);
            Statistics.label("holds").collect(holds);
        }
        Statistics.label("holds").coverage(checker -> {
            checker.check(true).percentage(share -> share >= 5);
            checker.check(false).percentage(share -> share >= 5);
        });
    }

    @Provide
    Arbitrary<Spec> quietSpecs() {
        return RandomLifecycles.specs(false);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aStateIsSaidToBeOutOfReachIfAndOnlyIfNoWalkComesThere(@ForAll("quietSpecs") Spec spec) {
        Lifecycle lifecycle = spec.lifecycle(true);
        Walks walks = Walks.of(spec);
        List<Finding> findings = lifecycle.check();
        assertThat(subjects(findings, "unreachable")).containsExactlyInAnyOrderElementsOf(walks.unreached());
        boolean ends = spec.phases().contains(Phase.CLOSED);
        if (ends) {
            List<String> stuck = subjects(findings, "dead-end", "no-exit");
            assertThat(walks.endless())
                    .containsAll(stuck.stream().filter(walks::reaches).toList());
            if (spec.moves().stream().noneMatch(move -> move.to() < 0)) {
                assertThat(stuck.stream().filter(walks::reaches).toList())
                        .containsExactlyInAnyOrderElementsOf(walks.endless());
            }
        }
        Statistics.label("out of reach").collect(!walks.unreached().isEmpty());
        Statistics.label("never ends").collect(ends && !walks.endless().isEmpty());
        Statistics.label("out of reach").coverage(checker -> {
            checker.check(true).percentage(share -> share >= 5);
            checker.check(false).percentage(share -> share >= 5);
        });
        Statistics.label("never ends").coverage(checker -> {
            checker.check(true).percentage(share -> share >= 5);
            checker.check(false).percentage(share -> share >= 5);
        });
    }

    private static List<String> subjects(List<Finding> findings, String... codes) {
        return findings.stream()
                .filter(finding -> List.of(codes).contains(finding.code()))
                .map(Finding::subject)
                .toList();
    }
}
