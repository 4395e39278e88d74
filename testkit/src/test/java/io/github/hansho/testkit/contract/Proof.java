package io.github.hansho.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * What became of each clause of a contract.
 *
 * @param all every clause
 * @param failed those that failed
 * @param notRun those skipped or aborted
 */
record Proof(Set<String> all, Set<String> failed, Set<String> notRun) {

    /** Runs a contract. */
    static Proof of(Class<?> contract) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .selectors(selectClass(contract))
                .execute();
        Set<String> all = names(results.testEvents().started());
        Set<String> notRun = names(results.allEvents().skipped());
        notRun.addAll(names(results.allEvents().aborted()));
        all.addAll(notRun);
        return new Proof(all, names(results.testEvents().failed()), notRun);
    }

    private static Set<String> names(Events events) {
        return events.stream().map(Proof::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getSource().orElseThrow() instanceof MethodSource method
                ? method.getMethodName()
                : event.getTestDescriptor().getDisplayName();
    }
}
