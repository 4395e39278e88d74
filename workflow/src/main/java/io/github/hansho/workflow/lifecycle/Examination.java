package io.github.hansho.workflow.lifecycle;

import java.util.Collection;
import java.util.List;

/** Runs every check on a lifecycle, in time linear in its moves but for a bounded number of combinations tried. */
final class Examination {

    private Examination() {}

    static List<Finding> of(Draft draft, Collection<Node> nodes, List<State> entries) {
        Findings findings = new Findings(draft);
        Questions questions = new Questions();
        List<Node> all = List.copyOf(nodes);
        new WayCheck(all, questions, findings).run(draft.initial, entries);
        new GuardCheck(questions, findings).run(all);
        new TimerCheck(questions, findings).run(all);
        new PhaseCheck(findings).run(all);
        new ClosingCheck(questions, findings).run(all);
        draft.groups.stream()
                .filter(group -> group.states().isEmpty())
                .forEach(group ->
                        findings.whole(Finding.Level.WARNING, List.of(), Words.of("empty-group", "group", group.id())));
        draft.superseded.ifPresent(
                by -> findings.whole(Finding.Level.INFO, List.of(), Words.of("superseded", "by", by)));
        return findings.list();
    }
}
