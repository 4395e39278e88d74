package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.HistoryId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Our desk and the two sides: what both halves of an exchange need of it. */
record Ends(IncidentDesk desk, Sides sides) {

    /** Returns a record of ours, if there is one. */
    Optional<History> history(IncidentId id) {
        List<Fact> facts = desk.journal().read(desk.tenant(), HistoryId.of(id), 0);
        return facts.isEmpty() ? Optional.empty() : Optional.of(History.of(facts));
    }

    /** Returns the record in which something was kept under a request id. */
    Optional<IncidentId> keptUnder(String request) {
        return desk.journal()
                .kept(desk.tenant(), request)
                .map(batch -> IncidentId.of(batch.appends().get(0).id().value()));
    }

    /**
     * Returns the acceptance.
     *
     * @throws EnvelopeException if nothing was done, for a reason that lies at this desk
     */
    static Accepted done(ExchangeId exchange, Decision decision) {
        if (decision instanceof Accepted accepted) {
            return accepted;
        }
        throw new EnvelopeException(ExchangeWords.of("not-done", "exchange", exchange, "reason", words(decision)));
    }

    private static Label words(Decision decision) {
        if (decision instanceof Rejected rejected) {
            return Label.of(words(rejected, Locale.ENGLISH), words(rejected, Locale.JAPANESE));
        }
        return decision instanceof Faulted faulted
                ? Label.plain(faulted.what() + ": " + faulted.problem())
                : Label.plain(decision.toString());
    }

    private static String words(Rejected rejected, Locale locale) {
        return rejected.refusals().stream().map(refusal -> refusal.in(locale)).collect(Collectors.joining(" "));
    }
}
