package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import java.util.Optional;
import java.util.OptionalLong;

/** The desk as one actor, for whom the host vouches, sees it. */
public final class Seat {

    private final IncidentDesk desk;
    private final Request request;

    Seat(IncidentDesk desk, Request request) {
        this.desk = desk;
        this.request = request;
    }

    /** Returns who sits here. */
    public Actor actor() {
        return request.actor();
    }

    /** Returns a seat whose next command is kept at most once under this id, however often it is sent. */
    public Seat once(String requestId) {
        return new Seat(desk, new Request(request.actor(), Optional.of(requestId), request.seen()));
    }

    /** Returns a seat whose commands are refused when the incident is not at this revision any more. */
    public Seat seeing(long revision) {
        return new Seat(desk, new Request(request.actor(), request.id(), OptionalLong.of(revision)));
    }

    /** Opens an incident for an alert; an alert that has one already is refused, and the refusal names it. */
    public Decision open(Alert alert, String severity) {
        return open(Opening.of(alert, severity));
    }

    /** Opens a record. */
    public Decision open(Opening opening) {
        return desk.open(request, opening);
    }

    /** Handles a command: settles what fell due before now, decides, settles what is due now, keeps it all at once. */
    public Decision handle(IncidentId incident, Command command) {
        return desk.handle(request, incident, command);
    }

    /**
     * Takes an alert in: it joins the group of its kind, or begins one and the plan's rules say what is done.
     *
     * <p>An incident that a rule opens belongs to the team of whoever delivers the alert, or to {@code soc} without one.
     */
    public Received receive(Alert alert) {
        return desk.receive(request, alert);
    }

    /**
     * Says what a group of alerts is.
     *
     * @return the group as it is now, or empty if there is no such group
     * @throws RequestUsedException if the request id was used for something else
     */
    public Optional<AlertGroup> judge(String group, Verdict verdict, String reason) {
        return desk.judge(request, group, verdict, Text.of(reason));
    }

    /** Opens an incident for a group of alerts. */
    public Decision openFor(String group, String severity) {
        return desk.openFor(request, group, severity);
    }

    /** Attaches a group of alerts to an incident: hosts that are new to it are involved, and a hold ends. */
    public Decision attach(String group, IncidentId incident) {
        return desk.attach(request, group, incident);
    }

    /** Has a delivery that was given up attempted anew; returns whether there was one. */
    public boolean retry(String delivery) {
        return desk.retry(request, delivery);
    }
}
