package io.github.hansho.testkit.junit;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.scenario.Story.call;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.hansho.testkit.sample.Samples;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.testkit.scenario.VirtualDesk;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class VirtualDesksTest {

    private static final Plan PLAN = Plan.parse("p.yaml", """
            plan: {id: p, version: "1"}
            escalations:
              all: {functional: [{at: 5m, call: soc}]}
            """);

    @RegisterExtension
    static final VirtualDesks DESKS = VirtualDesks.of(
            Scenario.of(PLAN).startingAt("2028-02-29T23:59:00+09:00").onCall("soc", "sato"));

    @Test
    void givesADeskUnderAClockThatIsSetByHand(VirtualDesk desk) {
        desk.seat("sato").open(open("odd", "low")).orThrow();
        desk.advance(minutes(30));
        assertThat(desk.run()).calledExactly(call(minutes(5), "sato"));
        assertThat(desk.now()).isEqualTo(Instant.parse("2028-02-29T15:29:00Z"));
    }

    @Test
    void givesEachTestItsOwn(VirtualDesk desk, VirtualDesk other) {
        assertThat(desk).isNotSameAs(other);
        assertThat(desk.now()).isEqualTo(Instant.parse("2028-02-29T14:59:00Z"));
        assertThat(desk.run().histories()).isEmpty();
    }

    @Test
    @Seed(17)
    void drawsFromTheSeedThatIsAskedFor(Samples samples) {
        assertThat(samples.seed()).isEqualTo(17);
    }

    /** Run by a test alone. */
    static final class Failing {

        @RegisterExtension
        static final VirtualDesks DESKS = VirtualDesks.of(PLAN);

        @Test
        void fails(Samples samples) {
            assertThat(samples.between(1, 6)).isEqualTo(7);
        }

        @Test
        void failsWithoutSamples() {
            assertThat(1).isEqualTo(7);
        }
    }

    @Test
    void tellsTheSeedOfATestThatFails() {
        List<Throwable> failures =
                EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(Failing.class))
                        .execute()
                        .testEvents()
                        .failed()
                        .stream()
                        .map(VirtualDesksTest::failure)
                        .toList();
        assertThat(failures).hasSize(2);
        assertThat(failures)
                .anySatisfy(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                SampleSeed.class,
                                told -> assertThat(told)
                                        .hasMessage("the samples were drawn with seed " + told.seed() + ", @Seed("
                                                + told.seed() + "L) draws them again")));
        assertThat(failures)
                .anySatisfy(failure -> assertThat(failure.getSuppressed()).isEmpty());
    }

    private static Throwable failure(Event event) {
        return event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
