package io.github.hansho.reporting.metric;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.PutOnHold;
import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A history written by hand: set the time and who acts, then tell what happened. */
public final class Tale {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    public static final Actor DESK = Actor.system("desk");

    private final Origin origin;
    private final List<Change> changes = new ArrayList<>();
    private final Opened opened;
    private Stamp stamp;
    private String state;

    private Tale(Opened opened) {
        this.opened = opened;
        this.origin = opened.origin();
        this.stamp = opened.stamp();
        this.state = opened.state();
    }

    /** Tells of an incident opened in state {@code new}. */
    public static Tale of(String id, String at, Actor by, Party owner, String severity) {
        return of(id, at, by, owner, severity, Mode.LIVE);
    }

    public static Tale of(String id, String at, Actor by, Party owner, String severity, Mode mode) {
        Instant when = tokyo(at);
        Origin origin = new Origin(
                IncidentId.of(id),
                "toto",
                Optional.of("minato"),
                Kind.INCIDENT,
                mode,
                when,
                PlanRef.of("tokyo/6"),
                new LifecycleRef("toto", "6", "0"));
        return new Tale(new Opened(
                Stamp.of(when, by), origin, Text.of("Case " + id), "new", Phase.INTAKE, owner, Optional.of(severity)));
    }

    /** Returns the instant of a local time in Tokyo, such as {@code 2026-11-22T19:52}. */
    public static Instant tokyo(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }

    public Tale titled(String title) {
        Opened titled = new Opened(
                opened.stamp(),
                origin,
                Text.of(title),
                opened.state(),
                opened.phase(),
                opened.owner(),
                opened.severity());
        return new Tale(titled);
    }

    public Tale at(String local, Actor by) {
        stamp = Stamp.of(tokyo(local), by);
        return this;
    }

    public Tale behind(String clock) {
        stamp = new Stamp(stamp.at(), stamp.by(), Optional.empty(), Optional.of(tokyo(clock)));
        return this;
    }

    /** Adds any fact with the stamp that holds now. */
    public Tale fact(Function<Stamp, Change> fact) {
        changes.add(fact.apply(stamp));
        return this;
    }

    public Tale moved(String to, Phase phase, String reason) {
        String from = state;
        state = to;
        return fact(s -> new Moved(s, from, to, phase, Text.of(reason), !s.by().isHuman()));
    }

    public Tale moved(Phase phase) {
        return moved(phase.code(), phase, "");
    }

    public Tale alert(Alert alert, String group, boolean precursor) {
        return fact(s -> new AlertAttached(s, alert, Optional.of(group), precursor));
    }

    public Tale reached(Milestone milestone, Moment when, String note) {
        return fact(s -> new MilestoneReached(s, milestone, when, Text.of(note)));
    }

    public Tale withdrawn(Milestone milestone, String reason) {
        return fact(s -> new MilestoneWithdrawn(s, milestone, Text.of(reason)));
    }

    public Tale acknowledged() {
        return fact(s -> new Acknowledged(s, Track.FUNCTIONAL));
    }

    public Tale contacted(Party to, String channel, Contact result) {
        return contacted(to, channel, result, "");
    }

    public Tale contacted(Party to, String channel, Contact result, String note) {
        return fact(s -> new Contacted(s, to, channel, result, Optional.empty(), Text.of(note)));
    }

    public Tale offered(String id, Party from, Party to, Map<HandOverItem, HandOverNote> items, String answerBy) {
        return fact(s -> new HandOverOffered(s, id, from, to, items, tokyo(answerBy)));
    }

    public Tale expired(String id) {
        return fact(s -> new HandOverExpired(s, id, s.at()));
    }

    public Tale accepted(String id, Party by, String reservations, Optional<Instant> due) {
        return fact(s -> new HandOverAccepted(s, id, by, Text.of(reservations), due));
    }

    public Tale declined(String id, String reason) {
        return fact(s -> new HandOverDeclined(s, id, Text.of(reason), Optional.empty()));
    }

    public Tale held(String waitingFor, String reason, String until) {
        return fact(s -> new PutOnHold(s, Text.of(waitingFor), Text.of(reason), Optional.of(tokyo(until))));
    }

    public Tale resumed(String reason) {
        return fact(s -> new Resumed(s, Text.of(reason), false));
    }

    public History history() {
        return new History(opened, changes);
    }

    public Course course(String asOf) {
        return Course.of(history(), tokyo(asOf), TOKYO);
    }
}
