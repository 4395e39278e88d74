package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.History;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.metric.Precursor;
import io.github.hansho.reporting.metric.Transfer;
import io.github.hansho.reporting.report.AlertFlow.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The period in a few sentences, each with its figures. */
final class PeriodInShort {

    private final Cohort cohort;
    private final Speech speech;
    private final List<String> sentences = new ArrayList<>();

    private PeriodInShort(Cohort cohort) {
        this.cohort = cohort;
        this.speech = cohort.speech();
    }

    static Section of(Cohort cohort) {
        PeriodInShort shortly = new PeriodInShort(cohort);
        shortly.incidents();
        shortly.alerts();
        shortly.transfers();
        PeriodLadders.sentence(cohort).ifPresent(shortly.sentences::add);
        shortly.precursors();
        shortly.owners();
        return Section.of(shortly.speech.say("short.heading"), Listing.of(shortly.sentences));
    }

    private void incidents() {
        List<History> histories = cohort.live().stream()
                .map(telling -> telling.course().history())
                .toList();
        IncidentFlow flow = IncidentFlow.of(histories, cohort.input().period());
        add(
                "short.balance",
                "before",
                flow.openBefore(),
                "opened",
                flow.opened(),
                "reopened",
                flow.reopened(),
                "closed",
                flow.closed(),
                "merged",
                flow.merged(),
                "after",
                flow.openAfter(),
                "at",
                speech.instant(cohort.seenUpTo()));
    }

    private void alerts() {
        AlertFlow flow = AlertFlow.of(cohort.alerts(), cohort.input().period());
        long inIncidents =
                flow.byIncident().values().stream().mapToLong(Long::longValue).sum();
        long waiting = flow.of(Fate.JUDGED_REAL) + flow.of(Fate.UNDECIDED) + flow.of(Fate.HELD);
        add(
                "short.alerts",
                "total",
                speech.edition().count(flow.total()),
                "authorised",
                speech.edition().count(flow.of(Fate.AUTHORISED)),
                "repeats",
                speech.edition().count(flow.of(Fate.REPEATED)),
                "dismissed",
                speech.edition().count(flow.of(Fate.DISMISSED)),
                "inIncidents",
                speech.edition().count(inIncidents),
                "waiting",
                speech.edition().count(waiting),
                "never",
                speech.edition().count(flow.of(Fate.NEVER_LOOKED_AT)));
    }

    private void transfers() {
        for (Telling telling : cohort.live()) {
            for (Transfer transfer : telling.course().transfers()) {
                if (cohort.input().period().contains(transfer.first().offeredAt())) {
                    add(
                            transfer.taken().isPresent() ? "short.period-taken" : "short.period-not-taken",
                            "incident",
                            speech.say(
                                    "short.incident",
                                    "id",
                                    telling.course().history().id().value(),
                                    "title",
                                    telling.title()),
                            "to",
                            speech.people().of(transfer.first().offer().to()),
                            "lasted",
                            speech.duration(transfer.lasted(telling.course().asOf())),
                            "offers",
                            OfferWords.of(transfer, telling));
                }
            }
        }
    }

    private void precursors() {
        List<Precursor> precursors = cohort.live().stream()
                .flatMap(telling -> Precursor.of(telling.course(), cohort.alerts()).stream())
                .filter(precursor -> cohort.input().period().contains(precursor.recognisedAt()))
                .toList();
        Optional<Precursor> worst = precursors.stream().max(Comparator.comparing(Precursor::lost));
        worst.ifPresent(most -> add("short.precursors", "n", precursors.size(), "lost", speech.duration(most.lost())));
    }

    private void owners() {
        Duration without = cohort.live().stream()
                .map(telling -> telling.course().withoutOwner())
                .reduce(Duration.ZERO, Duration::plus);
        add("short.owner", "minutes", speech.edition().count(without.toMinutes()));
    }

    private void add(String key, Object... values) {
        sentences.add(speech.say(key, values));
    }
}
