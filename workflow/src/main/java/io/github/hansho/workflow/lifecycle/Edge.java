package io.github.hansho.workflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** A move as it is compiled: its target found, its answer made once. */
final class Edge {

    final MoveRule rule;
    final int order;
    final @Nullable Node target;
    final Ruling.@Nullable Allowed allowed;

    Edge(MoveRule rule, int order, @Nullable Node target) {
        this.rule = rule;
        this.order = order;
        this.target = target;
        this.allowed = target == null ? null : new Ruling.Allowed(rule, target.state);
    }

    Ruling.Allowed allowed(Node to) {
        return allowed == null ? new Ruling.Allowed(rule, to.state) : allowed;
    }
}
