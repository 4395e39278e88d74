package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.field.FieldCatalog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same declarations, in YAML and in code, are the same lifecycle. */
class LifecycleBuilderTest {

    private static final String YAML = """
            id: both
            version: "2"
            label: {en: Both, ja: 両方}
            initial: new
            entry: [new, work]
            states:
              new:  {phase: triage, label: {en: New, ja: 受付}}
              work: {phase: analysis}
              rest: {phase: analysis, waiting: true}
              end:  {phase: closed}
            groups:
              busy: [new, work]
            moves:
              - {from: new, to: work, when: {severity: {atLeast: high}}}
              - {from: busy, to: rest, label: Wait}
              - {from: rest, to: $previous}
              - {from: rest, to: end, after: 14d}
              - {from: [$active, rest], to: end, requires: {role: [lead, ciso], authority: close, data: [verdict], reason: true}, reaches: [closed, resolved]}
              - {from: work, to: new, return: true}
              - {from: end, to: work, reopen: true}
            renamed: {inbox: new}
            """;

    private static Lifecycle built() {
        return Lifecycle.startingIn("new")
                .named("both", "2")
                .label(Label.of("Both", "両方"))
                .entry("new")
                .entry("work")
                .state(new State("new", Label.of("New", "受付"), Phase.TRIAGE, false, Optional.empty()))
                .state("work", Phase.ANALYSIS)
                .state(new State("rest", Label.plain("rest"), Phase.ANALYSIS, true, Optional.empty()))
                .state("end", Phase.CLOSED)
                .group("busy", "new", "work")
                .allow(
                        "new",
                        "work",
                        move -> move.when(new Condition.Compare(
                                FieldCatalog.standard().field("severity").orElseThrow(),
                                Operator.AT_LEAST,
                                Value.code("high"))))
                .allow("busy", "rest", move -> move.label(Label.plain("Wait")))
                .allow("rest", MoveRule.PREVIOUS)
                .allow("rest", "end", move -> move.after(Duration.ofDays(14)))
                .allow(
                        List.of("$active", "rest"),
                        "end",
                        move -> move.role("lead", "ciso")
                                .authority("close")
                                .data("verdict")
                                .reason()
                                .reaches(Milestone.CLOSED, Milestone.RESOLVED))
                .allow("work", "new", MoveSpec::returning)
                .allow("end", "work", MoveSpec::reopening)
                .renamed("inbox", "new")
                .build();
    }

    @Test
    void haveTheSameStructure() {
        assertThat(built().ref()).isEqualTo(Lines.parse(YAML).ref());
        assertThat(built().states()).isEqualTo(Lines.parse(YAML).states());
        assertThat(built().entries()).isEqualTo(Lines.parse(YAML).entries());
        assertThat(built().label()).isEqualTo(Lines.parse(YAML).label());
    }

    @Test
    void haveTheSameMoves() {
        for (State state : built().states()) {
            assertThat(described(built(), state)).isEqualTo(described(Lines.parse(YAML), state));
        }
    }

    private static List<String> described(Lifecycle lifecycle, State state) {
        return lifecycle.movesFrom(state.id()).stream()
                .map(move -> String.join(
                        " ",
                        move.id(),
                        move.label().toString(),
                        move.guard().toString(),
                        move.reaches().toString(),
                        move.after().toString(),
                        Boolean.toString(move.reopens()),
                        Boolean.toString(move.returns()),
                        Boolean.toString(move.needsReason())))
                .toList();
    }

    @Test
    void haveTheSameDrawingAndTheSameFindings() {
        assertThat(built().graph()).isEqualTo(Lines.parse(YAML).graph());
        assertThat(built().check())
                .extracting(Finding::code)
                .isEqualTo(Lines.parse(YAML).check().stream().map(Finding::code).toList());
    }

    @Test
    void sayWhereInTheCodeAMoveStands() {
        assertThat(built().movesFrom("end").get(0).where()).isEqualTo("lifecycle moves[6]");
    }
}
