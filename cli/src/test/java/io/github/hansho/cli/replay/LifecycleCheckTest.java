package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.Progress;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.LifecycleFit;
import io.github.hansho.reporting.ticket.MoveCheck;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleCheckTest {

    static final String LIFECYCLE = """
            id: desk
            states:
              open:    {phase: intake,   label: {en: Open, ja: 受付}}
              working: {phase: analysis, label: {en: Working, ja: 対応中}}
              solved:  {phase: recovery}
              closed:  {phase: closed}
            moves:
              - {from: open, to: working}
              - {from: working, to: solved, requires: {data: [outcome]}}
              - {from: solved, to: closed, requires: {reason: true}}
              - {from: solved, to: working, return: true, when: {outcome: {is: failed}}}
              - {from: closed, to: working, reopen: true}
            """;

    @TempDir
    Path folder = Path.of("");

    private LifecycleFit fit(Map<String, FieldSource> fields) {
        Fixture fixture = Fixture.in(folder);
        LifecycleCheck check = new LifecycleCheck(Lifecycle.parse("desk.yaml", LIFECYCLE), fields);
        return new LogReader(
                        fixture.logFile(),
                        MappingReader.read("map.yaml", Fixture.MAPPING),
                        check,
                        new Progress(Logs.silent(), ""))
                .read(Optional.empty())
                .fit()
                .orElseThrow();
    }

    @Test
    void isUndecidedWhereTheLogDoesNotSayWhatAGuardReads() {
        LifecycleFit fit = fit(Map.of());

        assertThat(fit.made())
                .contains(
                        new LifecycleFit.Made("open", "working", 1, 0, 0),
                        new LifecycleFit.Made("working", "solved", 0, 0, 1),
                        new LifecycleFit.Made("solved", "closed", 1, 0, 0),
                        new LifecycleFit.Made("open", "solved", 0, 1, 0),
                        new LifecycleFit.Made("solved", "working", 0, 0, 1));
        assertThat(fit.objections(Verdict.REFUSED))
                .singleElement()
                .satisfies(objection -> assertThat(objection.reasons())
                        .extracting(Message::toString)
                        .containsExactly(
                                "the lifecycle has no move from Open to solved, from there it leads to working"));
        assertThat(fit.objections(Verdict.UNDECIDED))
                .flatExtracting(LifecycleFit.Objection::reasons)
                .allSatisfy(reason -> assertThat(reason.toString()).contains("(desk.yaml:"));
        assertThat(fit.neverMade()).containsExactly(new MoveCheck.Declared("closed", "working"));
    }

    @Test
    void decidesWhereTheMappingFindsTheField() {
        LifecycleFit fit =
                fit(Map.of("outcome", new FieldSource("group", Map.of("net", "succeeded", "desk", "failed"))));

        assertThat(fit.count(Verdict.UNDECIDED)).isZero();
        assertThat(fit.made())
                .contains(
                        new LifecycleFit.Made("working", "solved", 1, 0, 0),
                        new LifecycleFit.Made("solved", "working", 0, 1, 0));
        assertThat(fit.objections(Verdict.REFUSED))
                .flatExtracting(LifecycleFit.Objection::reasons)
                .extracting(Object::toString)
                .anyMatch(reason -> reason.endsWith("(desk.yaml:11)"));
    }

    @Test
    void readsTheFieldsOfALifecycleFromTheMapping() {
        Mapping mapping = MappingReader.read("map.yaml", Fixture.MAPPING + """
                        lifecycleFields:
                          assignee: group
                          outcome: {column: resolution, codes: {fixed: succeeded}}
                        """);

        assertThat(mapping.lifecycleFields())
                .isEqualTo(Map.of(
                        "assignee",
                        new FieldSource("group", Map.of()),
                        "outcome",
                        new FieldSource("resolution", Map.of("fixed", "succeeded"))));
        assertThat(mapping.columns())
                .extracting(Mapping.ColumnUse::column)
                .isEqualTo(List.of("ticket", "state", "changed", "group", "resolved", "resolution"));
    }
}
