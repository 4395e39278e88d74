package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.journal.Append;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Notes on a delivery what the host learned later of the call and records on the incident under the call's key. */
final class Noting {

    private static final Set<DeliveryStatus> LEARNED = EnumSet.of(
            DeliveryStatus.SENT,
            DeliveryStatus.DELIVERED,
            DeliveryStatus.MACHINE,
            DeliveryStatus.NO_ANSWER,
            DeliveryStatus.ANSWERED);

    private Noting() {}

    /** Returns what is added to a delivery if the command records a contact; nothing if it is none of this incident. */
    static Function<Accepted, List<Append>> of(
            Store store, Request request, InstantSource clock, IncidentId incident, Command command) {
        return command instanceof RecordContact contact && contact.call().isPresent()
                ? noted(store, request, clock, incident, contact)
                : accepted -> List.of();
    }

    private static Function<Accepted, List<Append>> noted(
            Store store, Request request, InstantSource clock, IncidentId incident, RecordContact contact) {
        DeliveryStatus status = status(contact.result());
        return accepted -> {
            DeliveryView view = DeliveryView.of(store, contact.call().orElse(""));
            return view == null
                            || !LEARNED.contains(status)
                            || !view.delivery().queued().incident().equals(incident)
                    ? List.of()
                    : List.of(view.append(view.to(status, clock.instant(), request.actor())));
        };
    }

    /** Returns what a delivery is when this came of it. */
    static DeliveryStatus status(Contact contact) {
        return switch (contact) {
            case SENT -> DeliveryStatus.SENT;
            case DELIVERED -> DeliveryStatus.DELIVERED;
            case ANSWERED -> DeliveryStatus.ANSWERED;
            case MACHINE -> DeliveryStatus.MACHINE;
            case NO_ANSWER -> DeliveryStatus.NO_ANSWER;
            case SUPPRESSED -> DeliveryStatus.SUPPRESSED;
            case FAILED -> DeliveryStatus.FAILED;
        };
    }
}
