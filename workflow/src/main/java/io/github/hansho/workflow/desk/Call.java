package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import java.util.List;

/**
 * A kept fact's call upon one person.
 *
 * @param incident the incident
 * @param revision where the fact stands in its history
 * @param act what is asked
 * @param recipient of whom
 */
record Call(IncidentId incident, long revision, Act act, Recipient recipient) {

    /** Returns the calls of an entry, in order. */
    static List<Call> of(Entry entry) {
        return entry.facts().stream()
                .filter(kept -> kept.id().kind() == HistoryId.Kind.INCIDENT)
                .flatMap(kept -> of(kept).stream())
                .toList();
    }

    private static List<Call> of(KeptFact kept) {
        IncidentId incident = IncidentId.of(kept.id().value());
        if (kept.fact() instanceof StepFired fired) {
            return fired.recipients().stream()
                    .map(recipient -> new Call(incident, kept.revision(), fired.act(), recipient))
                    .toList();
        }
        if (kept.fact() instanceof AcknowledgementReminded reminded) {
            return reminded.people().stream()
                    .map(person -> new Call(incident, kept.revision(), Act.ENGAGE, new Recipient(person, person)))
                    .toList();
        }
        return List.of();
    }

    /** Returns what names this call for ever. */
    String key() {
        return incident + ":" + revision + ":" + recipient.person();
    }

    /** Returns the incident's part of a key. */
    static String incident(String key) {
        return key.substring(0, Math.max(0, key.indexOf(':')));
    }

    /** Returns the revision in a key, or 0 if there is none. */
    static long revision(String key) {
        String[] parts = key.split(":", 3);
        return parts.length == 3 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
    }
}
