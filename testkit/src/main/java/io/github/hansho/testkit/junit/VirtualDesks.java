package io.github.hansho.testkit.junit;

import io.github.hansho.testkit.sample.Samples;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.testkit.scenario.VirtualDesk;
import io.github.hansho.workflow.plan.Plan;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives each test that asks for one a {@link VirtualDesk} of its own, and {@link Samples}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final VirtualDesks DESKS = VirtualDesks.of(tokyo);
 *
 * @Test
 * void callsTheSocAtOnce(VirtualDesk desk) {
 *     desk.seat("sato").open(open("EDR switched off on dc01", "critical"));
 *     desk.advance(minutes(30));
 *     assertThat(desk.run()).calledExactly(call(minutes(0), "sato"));
 * }
 * }</pre>
 *
 * <p>Samples come from the seed that {@link Seed} names, else from another seed each time. A test that fails tells its
 * seed.
 */
public final class VirtualDesks implements ParameterResolver, TestExecutionExceptionHandler {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(VirtualDesks.class);

    private final Scenario scenario;

    private VirtualDesks(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Returns the extension whose desks run under a plan. */
    public static VirtualDesks of(Plan plan) {
        return of(Scenario.of(plan));
    }

    /** Returns the extension whose desks stand at the beginning of a scenario: its plan, its start, who is on call. */
    public static VirtualDesks of(Scenario scenario) {
        return new VirtualDesks(scenario);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == VirtualDesk.class || type == Samples.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == VirtualDesk.class ? scenario.desk() : samples(test);
    }

    private static Samples samples(ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(Samples.class, type -> Samples.of(seed(test)), Samples.class);
    }

    private static long seed(ExtensionContext test) {
        Optional<Seed> given = AnnotationSupport.findAnnotation(test.getElement(), Seed.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getTestClass(), Seed.class));
        return given.map(Seed::value).orElseGet(() -> new SplittableRandom().nextLong());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        Samples drawn = test.getStore(OURS).get(Samples.class, Samples.class);
        if (drawn != null) {
            failure.addSuppressed(new SampleSeed(drawn.seed()));
        }
        throw failure;
    }
}
