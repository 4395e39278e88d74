package io.github.hansho.workflow.desk;

import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.notice.DeliverySettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the deliveries stand.
 *
 * @param start when the desk was started
 * @param settings what it was told
 * @param lag how many entries of the journal were not read for calls yet, counted up to 10,000
 * @param oldestDue since when the delivery is due that is due the longest
 * @param setAside how many were given up and wait for somebody to look at them, counted up to 1,000
 * @param lastAudit when the audit ran last, on any desk
 * @param missed how many calls without a delivery that audit found; it has queued them
 */
public record DeliveryHealth(
        Instant start,
        DeliverySettings settings,
        int lag,
        Optional<Instant> oldestDue,
        int setAside,
        Optional<Instant> lastAudit,
        long missed) {

    /** Returns whether somebody has to look now. */
    public boolean isRed(Instant now) {
        return !reasons(now).isEmpty();
    }

    /** Returns why somebody has to look now, in whole sentences; none while all is well. */
    public List<Message> reasons(Instant now) {
        List<Message> reasons = new ArrayList<>();
        Instant ran = lastAudit.filter(at -> at.isAfter(start)).orElse(start);
        if (now.isAfter(ran.plus(settings.auditEvery().multipliedBy(2)))) {
            reasons.add(lastAudit
                    .map(at -> DeskWords.auditLate(at, settings.auditEvery()))
                    .orElseGet(() -> DeskWords.auditNever(settings.auditEvery())));
        }
        if (missed > 0) {
            reasons.add(DeskWords.missed(missed));
        }
        oldestDue
                .filter(due -> now.isAfter(
                        later(due, start.plus(settings.startDelay())).plus(settings.overdueAfter())))
                .ifPresent(due -> reasons.add(DeskWords.overdue(due)));
        return List.copyOf(reasons);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
