package io.github.hansho.examples.night;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.agenda.Due;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Received;
import io.github.hansho.workflow.desk.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the story is played: scenes are put in order of time, and each goes through the desk like any other wish. */
final class Stage {

    private final Staff staff;
    private final StoryClock clock;
    private final Pace pace;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, IncidentId> incidents = new HashMap<>();
    private final Map<String, Received> received = new HashMap<>();

    private final Phones phones = new Phones();
    private IncidentDesk desk;
    private int playing;
    private int wishes;

    private record Scene(Instant at, int order, Runnable play) {}

    Stage(Staff staff, StoryClock clock, Pace pace) {
        this.staff = staff;
        this.clock = clock;
        this.pace = pace;
        this.desk = staff.desk();
    }

    IncidentDesk desk() {
        return desk;
    }

    /** Returns a seat for one wish of the scene that is played; wished again after a crash, it is kept once. */
    Seat seat(Actor who) {
        return desk.as(who).once("scene-" + playing + "-" + wishes++);
    }

    /** Returns the keys of all calls that rang, in order. */
    List<String> calls() {
        return phones.calls();
    }

    Pace pace() {
        return pace;
    }

    /** Has an actor send a command about an incident of the story. */
    void scene(String local, Actor who, String incident, Label what, Command command) {
        later(pace.when(local), () -> {
            IncidentId id = incidents.get(incident);
            if (id != null) {
                tell(who.id(), what, seat(who).handle(id, command));
            }
        });
    }

    /** From a time on, somebody's telephone is answered like this. */
    void habit(String local, Actor who, Contact result) {
        later(pace.when(local), () -> phones.habit(who.id(), result));
    }

    /** Has somebody take the call that rings, a little after it began to. */
    void answers(String local, Actor who, String incident, Label what) {
        later(pace.when(local), () -> {
            IncidentId id = incidents.get(incident);
            if (id != null) {
                Party party = Party.person(who.id());
                RecordContact taken =
                        new RecordContact(party, "phone", Contact.ANSWERED, phones.lastCall(who.id()), Text.NONE);
                tell(who.id(), what, seat(who).handle(id, taken));
            }
        });
    }

    /** Has an alert come in, told or not. */
    void alert(String name, Instant at, Alert alert, Optional<Label> what) {
        later(at, () -> {
            Received taken = desk.as(Cast.SENSORS).receive(alert);
            received.put(name, taken);
            taken.incident().ifPresent(id -> incidents.putIfAbsent(name, id));
            what.ifPresent(words -> told.add(new Told(clock.instant(), alert.source(), words, List.of())));
        });
    }

    /** Has an actor do anything else. */
    void act(Instant at, Runnable play) {
        later(at, play);
    }

    void tell(String who, Label what, Decision decision) {
        List<Refusal> refusals = decision instanceof Rejected rejected ? rejected.refusals() : List.of();
        told.add(new Told(clock.instant(), who, what, refusals));
    }

    void told(String who, Label what) {
        told.add(new Told(clock.instant(), who, what, List.of()));
    }

    void name(String name, IncidentId id) {
        incidents.put(name, id);
    }

    Optional<Received> received(String name) {
        return Optional.ofNullable(received.get(name));
    }

    Optional<IncidentId> incident(String name) {
        return Optional.ofNullable(incidents.get(name));
    }

    /** Plays every scene in order of time; what is due in between is done when it is due. */
    List<Told> play(Instant end) {
        scenes.sort(Comparator.comparing(Scene::at).thenComparing(Scene::order));
        Notebook notebook = staff.notebook();
        int played = notebook.scenes();
        notebook.read(incidents, received, phones);
        for (Scene scene : scenes.subList(played, scenes.size())) {
            reach(scene.at());
            playing = scene.order();
            untilItIsDone(scene.play());
            settle();
            notebook.write(++played, incidents, received, phones);
        }
        reach(end);
        return List.copyOf(told);
    }

    /** Lets time pass; whatever is due in between is done at its own instant. */
    private void reach(Instant until) {
        Optional<Instant> next = nextDue(until);
        while (next.isPresent()) {
            clock.set(next.get());
            settle();
            next = nextDue(until);
        }
        clock.set(until);
        settle();
    }

    /** Does something; where the desk breaks down over it, the staff may have another, and does it again. */
    private void untilItIsDone(Runnable work) {
        boolean done = false;
        while (!done) {
            try {
                wishes = 0;
                work.run();
                done = true;
            } catch (RuntimeException e) {
                desk = staff.another(e);
            }
        }
    }

    private Optional<Instant> nextDue(Instant until) {
        return Set.copyOf(incidents.values()).stream()
                .flatMap(id -> desk.agenda(id).entries().stream())
                .map(Due::at)
                .filter(at -> at.isAfter(clock.instant()) && !at.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    /** Does what is due, and lets the telephones ring for what was kept. */
    private void settle() {
        untilItIsDone(() -> {
            desk.tick();
            desk.deliver(phones);
        });
        phones.heard().forEach(call -> told("hansho", call));
    }

    private void later(Instant at, Runnable play) {
        scenes.add(new Scene(at, scenes.size(), play));
    }
}
