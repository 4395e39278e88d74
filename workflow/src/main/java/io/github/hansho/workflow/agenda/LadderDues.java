package io.github.hansho.workflow.agenda;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.climb.Climb;
import io.github.hansho.workflow.climb.EndPass;
import io.github.hansho.workflow.climb.FireStep;
import io.github.hansho.workflow.climb.LeaveLadder;
import io.github.hansho.workflow.climb.RestartEscalation;
import io.github.hansho.workflow.command.LapseAcknowledgement;
import io.github.hansho.workflow.command.RemindAcknowledgement;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings.OnAgain;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is due on the ladders of an incident. */
final class LadderDues {

    private final Looks looks;
    private final boolean whole;
    private final List<Due> due;

    private LadderDues(Looks looks, boolean whole, List<Due> due) {
        this.looks = looks;
        this.whole = whole;
        this.due = due;
    }

    /** Collects what is due; of each ladder the next thing alone, or the whole pass. */
    static void collect(Incident incident, Plan plan, Instant from, boolean whole, List<Due> due) {
        LadderDues dues = new LadderDues(new Looks(incident, plan, from), whole, due);
        List<EscalationRule> rules = plan.escalations();
        for (int i = 0; i < rules.size(); i++) {
            for (Track track : TRACKS) {
                dues.collect(incident, rules.get(i), track);
            }
        }
    }

    private static final List<Track> TRACKS = List.of(Track.values());

    private void collect(Incident incident, EscalationRule rule, Track track) {
        Optional<Ladder> ladder = incident.ladders().of(rule.id(), track);
        if (ladder.isEmpty()) {
            looks.start(rule, track).ifPresent(due::add);
            return;
        }
        Climb climb = new Climb(incident, rule, ladder.get());
        if (climb.isSilent()) {
            return;
        }
        if (RestartEscalation.isDue(climb)) {
            due.add(new Due(
                    looks.head(),
                    Due.Kind.ESCALATION,
                    climb.ladder().run(),
                    new RestartEscalation(climb.ladder().run())));
        }
        left(climb);
        if (!climb.isResolved()) {
            answers(climb);
        }
        climbed(climb);
    }

    /** A ladder that begins anew when its rule holds again is left when it does not. */
    private void left(Climb climb) {
        if (climb.settings().onAgain() == OnAgain.RESTART) {
            looks.lapse(climb)
                    .ifPresent(at -> due.add(new Due(
                            at,
                            Due.Kind.ESCALATION,
                            climb.ladder().run(),
                            new LeaveLadder(climb.ladder().run()))));
        }
    }

    private void answers(Climb climb) {
        String run = climb.ladder().run();
        RemindAcknowledgement.due(climb.ladder(), climb.rule())
                .ifPresent(at -> due.add(new Due(at, Due.Kind.ACKNOWLEDGEMENT, run, new RemindAcknowledgement(run))));
        LapseAcknowledgement.due(climb.ladder(), climb.rule())
                .ifPresent(at -> due.add(new Due(at, Due.Kind.ACKNOWLEDGEMENT, run, new LapseAcknowledgement(run))));
    }

    private void climbed(Climb climb) {
        Ladder ladder = climb.ladder();
        int next = climb.next();
        List<Step> steps = climb.steps();
        if (ladder.exhausted()) {
            return;
        }
        if (next >= steps.size()) {
            if (climb.awaitsEnd()) {
                looks.holding(climb, climb.due(steps.size()))
                        .ifPresent(at -> due.add(new Due(
                                at, Due.Kind.ESCALATION, ladder.run(), new EndPass(ladder.run(), ladder.pass()))));
            }
            return;
        }
        Optional<Instant> first =
                climb.isWaiting() ? looks.waiting(climb, steps.get(next)) : looks.holding(climb, climb.due(next));
        if (first.isEmpty()) {
            return;
        }
        Instant at = first.get();
        for (int step = next; step < (whole ? steps.size() : next + 1); step++) {
            at = step == next ? at : at.plus(steps.get(step).gap());
            if (!climb.isStopped(steps.get(step))) {
                due.add(new Due(
                        at,
                        Due.Kind.STEP,
                        ladder.run() + "/" + step,
                        new FireStep(ladder.run(), ladder.pass(), step),
                        steps.get(step).targets()));
            }
        }
    }
}
