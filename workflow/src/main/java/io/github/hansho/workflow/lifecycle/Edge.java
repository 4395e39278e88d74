package io.github.hansho.workflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** A move as it is compiled: its target found, its guard compiled, its answer made once. */
final class Edge {

    final MoveRule rule;
    final int order;
    final @Nullable Node target;
    final String to;
    final Guard guard;
    final boolean needsReason;
    private final Ruling.@Nullable Allowed allowed;

    Edge(MoveRule rule, int order, @Nullable Node target, Guard guard) {
        this.rule = rule;
        this.order = order;
        this.target = target;
        this.to = target == null ? MoveRule.PREVIOUS : target.state.id();
        this.guard = guard;
        this.needsReason = rule.needsReason();
        this.allowed = target == null ? null : new Ruling.Allowed(rule, target.state);
    }

    Ruling.Allowed allowed(Node there) {
        return allowed == null ? new Ruling.Allowed(rule, there.state) : allowed;
    }
}
