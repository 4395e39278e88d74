package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Derives the priority (対応優先度) from impact and urgency by the plan's matrix.
 *
 * @param impact the impact (影響度)
 * @param urgency the urgency (緊急度)
 */
public record Prioritise(String impact, String urgency) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<String> derived = now.plan().priorities().derive(impact, urgency);
        return derived.isEmpty()
                ? now.refuse("no-priority", "impact", impact, "urgency", urgency)
                : now.accept(new PriorityChanged(
                        now.stamp(),
                        now.incident().assessment().priority().map(p -> p.code()),
                        derived.get(),
                        Optional.of(impact),
                        Optional.of(urgency),
                        false,
                        Text.NONE));
    }
}
