package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.party.Party;
import io.github.hansho.reporting.metric.Course;
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
            if (!isAtWork(reach.to(), course)) {
                Optional<Instant> answered =
                        reach.answered().map(answer -> answer.stamp().at());
                Optional<Instant> decided = decision(reach, course);
                String key = answered.isEmpty() ? "unreached" : decided.isEmpty() ? "reached" : "decided";
                sentences.add(speech.say(
                        "short.escalation." + key,
                        "who",
                        speech.people().of(reach.to()),
                        "called",
                        speech.between(reach.since(), reach.first().stamp().at()),
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

    private static boolean isAtWork(Party party, Course course) {
        return course.owners().stream().anyMatch(owner -> party.sameTeamAs(owner.what()))
                || course.facts(HandOverOffered.class).stream().anyMatch(offer -> party.sameTeamAs(offer.to()));
    }

    private static Optional<Instant> decision(Reach reach, Course course) {
        return course.facts(AuthorityGranted.class).stream()
                .filter(granted -> reach.to()
                        .person()
                        .equals(Optional.of(granted.stamp().by().id())))
                .map(granted -> granted.stamp().at())
                .filter(at -> !at.isBefore(reach.first().stamp().at()))
                .findFirst();
    }
}
