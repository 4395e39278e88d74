package io.github.hansho.workflow.escalation;

import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Assign;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.EndSnooze;
import io.github.hansho.workflow.command.Escalate;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.command.Unacknowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What people do in a night, each at a minute, in order.
 *
 * @param severity at which the incident is opened
 * @param acts what is done
 */
record Story(String severity, List<Act> acts) {

    /** When everything is over. */
    static final int END = 300;

    /**
     * Something that somebody does.
     *
     * @param minute when
     * @param person who
     * @param command what
     */
    record Act(int minute, String person, Command command) {}

    static Story any(Random random) {
        List<Act> acts = new ArrayList<>();
        int minute = 0;
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            minute += random.nextInt(40);
            if (minute < END) {
                acts.add(new Act(minute, "u" + (1 + random.nextInt(4)), command(random, minute)));
            }
        }
        return new Story(List.of("low", "high", "critical").get(random.nextInt(3)), acts);
    }

    private static Command command(Random random, int minute) {
        Track track = random.nextInt(3) == 0 ? Track.HIERARCHICAL : Track.FUNCTIONAL;
        return switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> Acknowledge.on(track);
            case 4, 5 -> new Unacknowledge(track, Text.of("x"));
            case 6, 7 -> new Snooze(Night.minute(minute + 5L + random.nextInt(40)), Text.of("x"));
            case 8 -> new EndSnooze();
            case 9 -> Hold.until(Night.minute(minute + 10L), "vendor");
            case 10 ->
                SetSeverity.to(List.of("low", "medium", "high", "critical").get(random.nextInt(4)));
            case 11, 12 -> Escalate.because("x").on(track);
            case 13 -> new Assign(Party.person("u1"));
            default -> Move.to(List.of("open", "done", "over").get(random.nextInt(3)));
        };
    }

    /** Tells it to two processes by turns, one of which looks every minute. */
    int everyMinute(Night night, Night other) {
        int refused = 0;
        int next = 0;
        for (int minute = 0; minute <= END; minute++) {
            for (; next < acts.size() && acts.get(next).minute() == minute; next++) {
                Night whose = next % 2 == 0 ? night.at(minute) : other.at(minute);
                refused += whose.asks(acts.get(next).person(), acts.get(next).command()) instanceof Rejected ? 1 : 0;
            }
            (minute % 2 == 0 ? night : other).tickAt(minute);
        }
        return refused;
    }

    /** Tells it to a process that looks at the end, and just before an answer so that this overtakes nothing. */
    void late(Night night) {
        for (Act act : acts) {
            if (act.command() instanceof Acknowledge) {
                night.tickAt(Night.minute(act.minute()).minusNanos(1));
            }
            night.at(act.minute()).asks(act.person(), act.command());
        }
        night.tickAt(END);
    }

    /** Tells it to a process that never looks but when something is done. */
    void carelessly(Night night) {
        acts.forEach(act -> night.at(act.minute()).asks(act.person(), act.command()));
        night.tickAt(END);
    }
}
