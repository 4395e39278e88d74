package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.OutcomeFound;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Crew;
import io.github.hansho.reporting.metric.Stay;
import io.github.hansho.reporting.metric.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * One incident as of an instant, and how to speak of it.
 *
 * @param file what the report is made of
 * @param course the incident as it was known
 * @param speech how to speak
 */
record Telling(IncidentFile file, Course course, Speech speech) {

    /** Names somebody who was called, by the team or the role alone to those outside the house. */
    String called(Recipient to) {
        return speech.people().alone(known(Party.person(to.person())));
    }

    /** Returns a party with its team or role, as far as the history tells. */
    Party known(Party party) {
        return Crew.of(course.history()).known(party);
    }

    Value title() {
        return speech.text(course.history().opened().title());
    }

    Stretch<Stay> place() {
        List<Stretch<Stay>> stays = course.stays();
        return stays.get(stays.size() - 1);
    }

    Stretch<Party> owner() {
        List<Stretch<Party>> owners = course.owners();
        return owners.get(owners.size() - 1);
    }

    Optional<String> severity() {
        return last(SeverityChanged.class)
                .map(SeverityChanged::to)
                .or(() -> course.history().opened().severity());
    }

    /** Returns the severity that it had first. */
    Optional<String> firstSeverity() {
        return course.history()
                .opened()
                .severity()
                .or(() ->
                        course.facts(SeverityChanged.class).stream().findFirst().map(SeverityChanged::to));
    }

    Verdict verdict() {
        return last(VerdictGiven.class).map(VerdictGiven::to).orElse(Verdict.UNDETERMINED);
    }

    Optional<Outcome> outcome() {
        return last(OutcomeFound.class).map(OutcomeFound::outcome);
    }

    Optional<ClosureReason> closureReason() {
        return last(ClosureReasoned.class).map(ClosureReasoned::reason);
    }

    <F extends Change> Optional<F> last(Class<F> type) {
        List<F> facts = course.facts(type);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }

    /** Returns the words of a state: the host's, else those of the drawing, else those of a phase of that name. */
    String state(Stay stay) {
        return speech.glossary()
                .of(Glossary.Sort.STATE, stay.state())
                .or(() -> file.lifecycle()
                        .flatMap(graph -> graph.nodes().stream()
                                .filter(node -> node.id().equals(stay.state()))
                                .findFirst()
                                .map(Graph.Node::label)))
                .or(() -> Optional.of(stay.phase())
                        .filter(phase -> phase.code().equals(stay.state()))
                        .map(Phase::label))
                .map(speech::word)
                .orElse(stay.state());
    }
}
