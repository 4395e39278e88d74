package io.github.hansho.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The machine of eight states and twelve moves, a guard each, as one writes it by hand: a switch, a record, a list.
 *
 * <p>A move that is not allowed gives null: the hand-written machine does not say why.
 */
final class HandWritten {

    private HandWritten() {}

    /** The states, and by the same names the targets that somebody asks for. */
    enum State {
        NEW,
        TRIAGE,
        ANALYSIS,
        CONTAINMENT,
        ERADICATION,
        RECOVERY,
        REVIEW,
        CLOSED
    }

    /** The seven steps of an incident that goes straight through. */
    static final State[] PATH = {
        State.TRIAGE, State.ANALYSIS, State.CONTAINMENT, State.ERADICATION, State.RECOVERY, State.REVIEW, State.CLOSED
    };

    /** Grades, lowest first. */
    enum Grade {
        LOW,
        MEDIUM,
        HIGH
    }

    /** What the guards read. */
    record Sheet(int alerts, boolean assigned, Grade severity) {}

    /** One line of the audit. */
    record Step(State from, State to, Instant at) {}

    /** Where an incident stands; the list is handed on and grows. */
    record Standing(State state, @Nullable State previous, Instant since, List<Step> trail) {}

    static Standing start(Instant at) {
        return new Standing(State.NEW, null, at, new ArrayList<>());
    }

    static @Nullable Standing fire(Standing now, State to, Sheet sheet, Instant at) {
        if (!allowed(now.state(), to, sheet)) {
            return null;
        }
        now.trail().add(new Step(now.state(), to, at));
        return new Standing(to, now.state(), at, now.trail());
    }

    private static boolean allowed(State from, State to, Sheet sheet) {
        return switch (from) {
            case NEW -> to == State.TRIAGE && sheet.alerts() >= 1;
            case TRIAGE ->
                switch (to) {
                    case ANALYSIS -> sheet.assigned();
                    case CLOSED -> sheet.severity() == Grade.LOW;
                    default -> false;
                };
            case ANALYSIS ->
                switch (to) {
                    case CONTAINMENT -> sheet.severity().compareTo(Grade.MEDIUM) >= 0;
                    case TRIAGE -> !sheet.assigned();
                    default -> false;
                };
            case CONTAINMENT ->
                switch (to) {
                    case ERADICATION -> sheet.alerts() >= 2;
                    case ANALYSIS -> sheet.severity() == Grade.HIGH;
                    default -> false;
                };
            case ERADICATION -> to == State.RECOVERY && sheet.assigned();
            case RECOVERY ->
                switch (to) {
                    case REVIEW -> sheet.alerts() <= 99;
                    case ANALYSIS -> sheet.severity() == Grade.HIGH;
                    default -> false;
                };
            case REVIEW -> to == State.CLOSED && sheet.assigned();
            case CLOSED -> to == State.ANALYSIS && sheet.alerts() >= 3;
        };
    }
}
