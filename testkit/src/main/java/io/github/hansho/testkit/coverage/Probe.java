package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings.OnExhausted;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What every forecast is asked with.
 *
 * @param targets the roles, teams and people that a step may ask for
 */
record Probe(Plan plan, Directory directory, Reads reads, Duration ahead, Set<String> targets) {

    private static final Duration DAY = Duration.ofDays(1);

    static Probe of(Plan plan, Directory directory, Optional<Duration> ahead) {
        Reads reads = Reads.of(plan);
        return new Probe(
                plan,
                directory,
                reads,
                ahead.orElseGet(() -> longest(plan, reads).plus(DAY)),
                targets(plan, directory));
    }

    private static Set<String> targets(Plan plan, Directory directory) {
        Set<String> targets = new LinkedHashSet<>();
        for (EscalationRule rule : plan.escalations()) {
            rule.settings().fallback().ifPresent(targets::add);
            for (Track track : Track.values()) {
                for (Step step : rule.steps(track)) {
                    targets.addAll(step.targets());
                    step.orElse().ifPresent(targets::add);
                }
            }
        }
        directory.rosters().forEach(roster -> roster.fallback().ifPresent(targets::add));
        return targets;
    }

    /** The longest that a ladder takes with all its passes, after the longest that a condition may wait for. */
    private static Duration longest(Plan plan, Reads reads) {
        Duration longest = Duration.ZERO;
        for (EscalationRule rule : plan.escalations()) {
            for (Track track : Track.values()) {
                int passes = rule.settings().onExhausted() == OnExhausted.LOOP
                        ? 0
                        : rule.settings().additionalPasses();
                Duration once = rule.offset(track, rule.steps(track).size());
                for (Step step : rule.steps(track)) {
                    once = once.plus(step.maxWait().orElse(Duration.ZERO));
                }
                Duration all = once.multipliedBy(1L + passes);
                longest = all.compareTo(longest) > 0 ? all : longest;
            }
        }
        Duration waits = Duration.ZERO;
        for (Condition.Compare compare : reads.thresholds()) {
            if (compare.wanted() instanceof Value.Span span && span.span().compareTo(waits) > 0) {
                waits = span.span();
            }
        }
        return longest.plus(waits);
    }
}
