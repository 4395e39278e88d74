package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** Joins lists of facts. */
final class Facts {

    private Facts() {}

    static List<Fact> both(List<Fact> first, List<Fact> second) {
        List<Fact> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return both;
    }
}
