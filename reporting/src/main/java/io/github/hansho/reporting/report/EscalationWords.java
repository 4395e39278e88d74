package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Crew;
import io.github.hansho.reporting.metric.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of those above and beside the teams at work when they were called, reached, and decided. */
final class EscalationWords {

    private EscalationWords() {}

    static List<String> of(Telling telling) {
        Course course = telling.course();
        Speech speech = telling.speech();
        List<String> sentences = new ArrayList<>();
        for (Reach reach : course.reaches()) {
            if (isAbove(reach, course)) {
                Optional<Instant> answered = reach.answered();
                Optional<Instant> decided = decision(reach, course);
                String key = answered.isEmpty() ? "unreached" : decided.isEmpty() ? "reached" : "decided";
                sentences.add(speech.say(
                        "short.escalation." + key + (isSince(reach, course) ? "" : "-since"),
                        "who",
                        speech.people().of(reach.to()),
                        "called",
                        speech.between(reach.since(), reach.first()),
                        "reached",
                        speech.between(reach.since(), answered.orElse(course.asOf())),
                        "decided",
                        speech.between(reach.since(), decided.orElse(course.asOf())),
                        "severity",
                        speech.word(Glossary.Sort.SEVERITY, reach.severity()),
                        "since",
                        speech.clock(reach.since())));
            }
        }
        return sentences;
    }

    /** Whether the escalation called somebody who may decide more; without one, somebody of neither team at work. */
    private static boolean isAbove(Reach reach, Course course) {
        return reach.track()
                .map(Track.HIERARCHICAL::equals)
                .orElseGet(() -> !isAtWork(Crew.of(course.history()).known(reach.to()), course));
    }

    /** Whether the severity, too, counts from when it began. */
    private static boolean isSince(Reach reach, Course course) {
        Optional<Instant> changed = course.facts(SeverityChanged.class).stream()
                .map(change -> change.stamp().at())
                .filter(at -> !at.isAfter(reach.since()))
                .reduce((one, next) -> next);
        return changed.orElse(course.history().opened().stamp().at()).equals(reach.since());
    }

    private static boolean isAtWork(Party party, Course course) {
        return course.owners().stream().anyMatch(owner -> party.sameTeamAs(owner.what()))
                || course.facts(HandOverOffered.class).stream().anyMatch(offer -> party.sameTeamAs(offer.to()));
    }

    /** Returns when the person called decided: what was asked, or what they may decide. */
    static Optional<Instant> decision(Reach reach, Course course) {
        return course.history().changes().stream()
                .filter(change -> change instanceof AuthorityGranted
                        || (change instanceof DecisionMade made && !made.byDefault()))
                .map(Fact::stamp)
                .filter(stamp ->
                        reach.to().person().equals(Optional.of(stamp.by().id())))
                .map(Stamp::at)
                .filter(at -> !at.isBefore(reach.first()))
                .findFirst();
    }
}
