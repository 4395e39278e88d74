package io.github.hansho.workflow.desk;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.HistoryId;
import java.time.Duration;
import java.time.Instant;

/** The desk's own reasons in the languages of the library. */
final class DeskWords {

    private static final Texts TEXTS = Texts.read(DeskWords.class::getResourceAsStream);

    private DeskWords() {}

    static Refusal unknown(IncidentId id) {
        return Refusal.of(TEXTS.message("unknown-incident", "incident", id));
    }

    static Refusal unknownGroup(String group) {
        return Refusal.of(TEXTS.message("unknown-alert-group", "group", group));
    }

    static Refusal stale(IncidentId id, long seen, long actual) {
        return Refusal.of(TEXTS.message("stale-revision", "incident", id, "seen", seen, "actual", actual));
    }

    static Refusal unrecognised(IncidentId id, String type) {
        return Refusal.of(TEXTS.message("unrecognised-fact", "incident", id, "type", type));
    }

    static Refusal taken(AppendResult.Taken taken) {
        return Refusal.of(TEXTS.message(
                "alert-taken",
                "alert",
                taken.key().substring(taken.key().indexOf(':') + 1),
                "incident",
                taken.holder().value()));
    }

    static Refusal requestUsed(String request, HistoryId by) {
        return Refusal.of(TEXTS.message(
                "request-used",
                "request",
                request,
                "kind",
                TEXTS.label("kind." + by.kind().name()),
                "id",
                by.value()));
    }

    static Message auditLate(Instant last, Duration every) {
        return TEXTS.message("deliveries-audit-late", "last", last, "every", every);
    }

    static Message auditNever(Duration every) {
        return TEXTS.message("deliveries-audit-never", "every", every);
    }

    static Message missed(long calls) {
        return TEXTS.message("deliveries-missed", "calls", calls);
    }

    static Message overdue(Instant since) {
        return TEXTS.message("deliveries-overdue", "since", since);
    }
}
