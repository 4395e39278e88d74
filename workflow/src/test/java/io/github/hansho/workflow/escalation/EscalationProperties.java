package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.json.Jackson3;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.json.JsonMapper;

/** Laws of escalations, for any rules, steps, settings, and anything that people do. */
class EscalationProperties {

    private static final JsonMapper JSON = Jackson3.mapper();
    private static final List<String> CATCHING_UP = List.of("inOrder", "oneStepPerTick", "collapse", "skipToCurrent");

    private static Night night(Plan plan) {
        return Night.on(AnyPolicy.ROSTERS, plan);
    }

    private static void mix(String what, boolean there) {
        Statistics.label(what).collect(there).coverage(mix -> mix.check(true).percentage(share -> share >= 5));
    }

    private static void mix(Night night, int refused) {
        mix("called", !night.facts(StepFired.class).isEmpty());
        mix("skipped", !night.facts(StepSkipped.class).isEmpty());
        mix("put off", !night.facts(StepDeferred.class).isEmpty());
        mix("begun anew", !night.facts(EscalationReset.class).isEmpty());
        mix("exhausted", !night.facts(EscalationExhausted.class).isEmpty());
        mix("refused", refused > 0);
        mix("nobody there", skipped(night, SkipReason.NOBODY));
    }

    private static boolean skipped(Night night, SkipReason reason) {
        return night.facts(StepSkipped.class).stream().anyMatch(fact -> fact.reason() == reason);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void twoProcessesThatLookByTurnsCallOncePerPassAndNobodyWhoseTrackIsAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = AnyPolicy.some(random, "");
        Story story = Story.any(random);
        Night night = night(plan).open(story.severity());
        Night other = night.restarted();
        int refused = story.everyMinute(night, other);
        Ledger.check(plan, night.facts());
        assertThat(night.desk.overdue(Duration.ZERO)).isEmpty();
        mix(night, refused);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void soDoesOneThatNeverLooksInTimeHoweverItCatchesUp(@ForAll long seed) {
        Random random = new Random(seed);
        String settings = "catchUp: " + CATCHING_UP.get(random.nextInt(4)) + ", resolveAt: "
                + (random.nextBoolean() ? "due" : "firing") + ", waitFrom: "
                + (random.nextBoolean() ? "due" : "done") + ", ";
        Plan plan = AnyPolicy.some(random, settings);
        Story story = Story.any(random);
        Night night = night(plan).open(story.severity());
        story.carelessly(night);
        Ledger.check(plan, night.facts());
        assertThat(night.desk.overdue(Duration.ZERO)).isEmpty();
        mix(
                "late",
                night.facts(StepFired.class).stream()
                        .anyMatch(call -> call.stamp().clock().isPresent()));
        mix("overtaken", skipped(night, SkipReason.OVERTAKEN));
        mix("together", skipped(night, SkipReason.COLLAPSED) || skipped(night, SkipReason.SUPERSEDED));
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void lateInOneGoGivesTheFactsOfEveryMinuteButForWhatTheClockSaid(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = AnyPolicy.some(random, "catchUp: inOrder, waitFrom: due, resolveAt: due, ");
        Story story = Story.any(random);
        Night inTime = night(plan).open(story.severity());
        Night late = night(plan).open(story.severity());
        int refused = story.everyMinute(inTime, inTime);
        story.late(late);
        assertThat(lines(late)).isEqualTo(lines(inTime));
        mix(inTime, refused);
    }

    private static List<String> lines(Night night) {
        return night.facts().stream()
                .map(fact -> json(fact).replaceAll(",\"clock\":\"[^\"]*\"", ""))
                .toList();
    }

    private static String json(Fact fact) {
        return new String(JSON.writeValueAsBytes(fact), StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anAgendaFollowsFromTheFactsAndThePlanAlone(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = AnyPolicy.some(random, "");
        Night night = night(plan);
        Story story = Story.any(random);
        story.carelessly(night.open(story.severity()));
        List<Fact> facts = night.facts();
        int length = 1 + random.nextInt(facts.size());
        List<Fact> read = new ArrayList<>();
        facts.subList(0, length).forEach(fact -> read.add(JSON.readValue(json(fact), Fact.class)));
        Incident kept = History.of(facts.subList(0, length)).incident();
        Incident again = History.of(read).incident();
        assertThat(again).isEqualTo(kept);
        assertThat(Agenda.of(again, plan)).isEqualTo(Agenda.of(kept, plan));
        Plan reread = Plan.parse(plan.name(), plan.source());
        assertThat(Agenda.of(again, reread)).hasToString(Agenda.of(kept, plan).toString());
        mix("something is due", !Agenda.of(kept, plan).entries().isEmpty());
        mix("nothing is due", Agenda.of(kept, plan).entries().isEmpty());
        mix("somebody answered", kept.attention().acknowledged().isPresent());
    }
}
