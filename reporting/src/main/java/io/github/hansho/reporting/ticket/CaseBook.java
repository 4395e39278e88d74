package io.github.hansho.reporting.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tickets that may still get rows: one where the rows of a ticket stand together, all of them where they do not.
 *
 * <p>Of a finished ticket only a fingerprint is kept.
 */
final class CaseBook {

    private final TicketPlan plan;
    private final StateMilestones milestones;
    private final Consumer<CaseState> finish;
    private final Map<String, CaseState> open = new LinkedHashMap<>();
    private final Fingerprints finished = new Fingerprints();
    private @Nullable CaseState current;
    private long cases;
    private long returns;
    private boolean cameBack;

    CaseBook(TicketPlan plan, StateMilestones milestones, Consumer<CaseState> finish) {
        this.plan = plan;
        this.milestones = milestones;
        this.finish = finish;
    }

    /** The ticket of a row; one with no rows so far is new, or has come back after it was finished. */
    CaseState of(String caseId) {
        CaseState last = current;
        if (last != null && last.id.equals(caseId)) {
            return last;
        }
        CaseState next = plan.contiguous ? nextAlone(last, caseId) : nextAmongAll(caseId);
        current = next;
        return next;
    }

    private CaseState nextAlone(@Nullable CaseState last, String caseId) {
        if (last != null) {
            finish.accept(last);
        }
        CaseState next = last == null ? new CaseState(plan, milestones) : last;
        next.begin(caseId);
        cameBack = !finished.add(caseId);
        cases += cameBack ? 0 : 1;
        returns += cameBack ? 1 : 0;
        return next;
    }

    private CaseState nextAmongAll(String caseId) {
        CaseState known = open.get(caseId);
        if (known != null) {
            returns++;
            return known;
        }
        CaseState next = new CaseState(plan, milestones);
        next.begin(caseId);
        open.put(caseId, next);
        cases++;
        return next;
    }

    /** Finishes every ticket that is still open in the book. */
    void close() {
        if (plan.contiguous) {
            if (current != null) {
                finish.accept(current);
            }
        } else {
            open.values().forEach(finish);
            open.clear();
        }
        current = null;
    }

    /** Different tickets seen. */
    long cases() {
        return cases;
    }

    /** Whether the ticket asked for last had been finished before. */
    boolean cameBack() {
        return cameBack;
    }

    /** How often a ticket came back after another's row. */
    long returns() {
        return returns;
    }
}
