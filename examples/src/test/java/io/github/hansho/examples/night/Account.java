package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RecordingNotifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The account of a night after its crashes, held against the same night without one.
 *
 * @param lost facts of the whole night that are not there
 * @param twice facts that are there and not in the whole night
 * @param firedTwice steps that fired twice for the same instant of a pass
 * @param neverCalled calls that were decided, and neither rang nor were given up for a reason
 * @param neverDecided calls that rang without having been decided
 */
record Account(int lost, int twice, int firedTwice, int neverCalled, int neverDecided) {

    /** More than all attempts of one delivery take. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    static final Account CLEAN = new Account(0, 0, 0, 0, 0);

    /** Draws up the account of a night that was played over a journal, once the calls that waited at its end have rung. */
    static Account of(Map<String, List<Fact>> whole, NightStory story, List<String> rang, Journal journal) {
        Map<String, List<Fact>> facts = Offices.facts(story);
        List<Fact> kept = new ArrayList<>();
        facts.values().forEach(kept::addAll);
        List<Fact> missing = new ArrayList<>();
        whole.values().forEach(missing::addAll);
        for (Fact fact : List.copyOf(kept)) {
            if (missing.remove(fact)) {
                kept.remove(fact);
            }
        }
        if (missing.isEmpty() && kept.isEmpty()) {
            assertThat(facts).as("in the same order").isEqualTo(whole);
        }
        Set<String> decided = new HashSet<>();
        int firedTwice = 0;
        for (History history : story.desk().records().incidents()) {
            firedTwice += collect(history, decided);
        }
        Set<String> answered = new HashSet<>(rang);
        answered.addAll(rungLater(story, journal));
        IncidentDesk desk = story.desk();
        long silent = decided.stream()
                .filter(key -> !answered.contains(key))
                .filter(key -> desk.delivery(key)
                        .filter(delivery -> delivery.status() == DeliveryStatus.SUPPRESSED
                                || delivery.status() == DeliveryStatus.COLLAPSED)
                        .isEmpty())
                .count();
        long invented = answered.stream().filter(key -> !decided.contains(key)).count();
        return new Account(missing.size(), kept.size(), firedTwice, (int) silent, (int) invented);
    }

    /** A call whose attempts were cut off, one after the other, may be waiting for the next when the story ends. */
    private static List<String> rungLater(NightStory story, Journal journal) {
        StoryClock clock = new StoryClock(story.end());
        RecordingNotifier phones = new RecordingNotifier();
        IncidentDesk desk = Offices.desk(journal, clock);
        for (Instant at = story.end(); at.isBefore(story.end().plus(PATIENCE)); at = at.plusSeconds(60)) {
            clock.set(at);
            desk.deliver(phones);
        }
        return phones.notices().stream().map(Notice::key).toList();
    }

    private static int collect(History history, Set<String> decided) {
        Set<String> fired = new HashSet<>();
        int twice = 0;
        List<Fact> facts = history.facts().toList();
        for (int i = 0; i < facts.size(); i++) {
            String call = history.id() + ":" + (i + 1) + ":";
            if (facts.get(i) instanceof StepFired step) {
                twice += fired.add(step.run() + "/" + step.pass() + "/" + step.step() + "/" + step.due()) ? 0 : 1;
                step.recipients().forEach(recipient -> decided.add(call + recipient.person()));
            } else if (facts.get(i) instanceof AcknowledgementReminded reminded) {
                reminded.people().forEach(person -> decided.add(call + person));
            }
        }
        return twice;
    }
}
