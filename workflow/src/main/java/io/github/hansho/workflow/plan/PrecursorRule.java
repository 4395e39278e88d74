package io.github.hansho.workflow.plan;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that looks again at dismissed alerts when a later one names the same things.
 *
 * @param id its id
 * @param label what people call it
 * @param when what must hold of the later alert
 * @param lookBack how far back it looks from the later alert
 * @param sharing what kinds of things count; one shared thing suffices
 * @param verdicts the verdicts that the earlier alerts were dismissed with
 * @param severity the severity of the incident that it opens; if empty, as {@link IntakeAction.Open} says
 * @param where where it stands, for instance {@code tokyo.yaml:41}
 */
public record PrecursorRule(
        String id,
        Label label,
        Condition when,
        Duration lookBack,
        Set<Observable.Kind> sharing,
        Set<Verdict> verdicts,
        Optional<String> severity,
        String where) {}
