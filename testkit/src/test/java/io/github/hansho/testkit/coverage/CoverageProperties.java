package io.github.hansho.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.desk.Forecast;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Between two breakpoints the engine's answer never changes, and what reaches nobody is found. */
class CoverageProperties {

    private static final Duration TICK = Duration.ofNanos(1);

    /** What is simulated for one policy: one in twenty-five would take more, a few of them a minute. */
    private static final long LIMIT = 20_000;

    private static final Tally MIX = new Tally();

    @Property(tries = 50)
    @Label("the engine answers between two breakpoints what coverage says, also next to each")
    void neverChangesBetweenTwoBreakpoints(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = AnyPolicy.plan(random);
        Directory directory = AnyPolicy.directory(random);
        Stretch stretch = AnyPolicy.stretch(random);
        Coverage.Over question =
                Coverage.of(plan).with(directory).ahead(Duration.ofHours(20)).over(stretch);
        Optional<Covered> answered = answered(question);
        if (answered.isEmpty()) {
            MIX.tooLarge();
            return;
        }
        Covered covered = answered.get();
        MIX.count(covered.worlds());
        for (World world : covered.worlds()) {
            for (Answer answer : world.answers()) {
                asked(covered, world, answer, answer.opened().from());
                asked(covered, world, answer, answer.opened().to().minus(TICK));
            }
            for (int i = 0; i < 10; i++) {
                long nanos = (long) (random.nextDouble() * stretch.length().toNanos());
                Instant at = stretch.from().plusNanos(nanos);
                asked(covered, world, world.at(at), at);
            }
        }
        found(covered, random);
    }

    private static Optional<Covered> answered(Coverage.Over question) {
        try {
            return Optional.of(question.nobodyReacting(LIMIT));
        } catch (CoverageException tooLarge) {
            return Optional.empty();
        }
    }

    private static void asked(Covered covered, World world, Answer answer, Instant at) {
        for (Combination combination : new LinkedHashSet<>(List.of(
                world.combinations().get(0),
                world.combinations().get(world.combinations().size() - 1)))) {
            Forecast forecast = Forecast.of(
                    covered.incident(combination, at), covered.plan(), covered.directory(), at.plus(covered.ahead()));
            assertThat(Told.by(forecast))
                    .as("opened %s with %s in %s", at, combination, answer.opened())
                    .isEqualTo(Told.by(answer.events(), at));
        }
    }

    private static void found(Covered covered, Random random) {
        List<Finding> findings = covered.findings();
        for (World world : covered.worlds()) {
            Instant at = covered.stretch().from().plusSeconds(random.nextInt(86_400 * 2));
            Combination combination =
                    world.combinations().get(random.nextInt(world.combinations().size()));
            List<String> told = Told.by(Forecast.of(
                    covered.incident(combination, at), covered.plan(), covered.directory(), at.plus(covered.ahead())));
            boolean vain = told.stream().anyMatch(line -> line.contains(" nobody["));
            MIX.vain(vain);
            if (vain) {
                assertThat(findings)
                        .filteredOn(finding -> finding.flaw().kind() == Flaw.Kind.REACHES_NOBODY)
                        .flatMap(Finding::stretches)
                        .anyMatch(stretch -> stretch.holds(at));
            }
        }
        Set<String> flaws = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Witness witness = finding.first();
            assertThat(flaws.add(finding.flaw().toString())).isTrue();
            assertThat(finding.stretches().get(0).from()).isEqualTo(witness.openedAt());
            assertThat(Told.by(witness.replay(covered.plan(), covered.directory())))
                    .isEqualTo(Told.by(witness.events(), witness.openedAt()));
            MIX.flaw(finding.flaw().kind());
        }
    }

    @AfterContainer
    static void mixes() {
        MIX.check();
    }
}
