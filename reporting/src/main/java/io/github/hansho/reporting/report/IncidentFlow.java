package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Interval;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.Collection;

/** How many incidents were open, came, came back, and went; the stock is counted apart from the flow. */
final class IncidentFlow {

    private final Interval period;
    private long openBefore;
    private long opened;
    private long reopened;
    private long closed;
    private long merged;
    private long openAfter;

    private IncidentFlow(Interval period) {
        this.period = period;
    }

    /** Counts histories as they are; what was recorded at or after the end of the period is not looked at. */
    static IncidentFlow of(Collection<History> histories, Interval period) {
        IncidentFlow flow = new IncidentFlow(period);
        histories.forEach(flow::read);
        return flow;
    }

    long openBefore() {
        return openBefore;
    }

    long opened() {
        return opened;
    }

    long reopened() {
        return reopened;
    }

    long closed() {
        return closed;
    }

    long merged() {
        return merged;
    }

    long openAfter() {
        return openAfter;
    }

    private void read(History history) {
        boolean open = false;
        boolean openAtStart = false;
        boolean duplicate = false;
        Instant now = history.opened().stamp().at();
        for (Fact fact : (Iterable<Fact>) history.facts()::iterator) {
            now = fact.stamp().at().isBefore(now) ? now : fact.stamp().at();
            if (!now.isBefore(period.to())) {
                break;
            }
            boolean before = now.isBefore(period.from());
            boolean was = open;
            if (fact instanceof Opened first) {
                open = first.phase() != Phase.CLOSED;
                opened += before ? 0 : 1;
                closed += !before && !open ? 1 : 0;
            } else if (fact instanceof Moved moved) {
                open = moved.phase() != Phase.CLOSED;
                reopened += !before && open && !was ? 1 : 0;
                merged += !before && was && !open && duplicate ? 1 : 0;
                closed += !before && was && !open && !duplicate ? 1 : 0;
            } else if (fact instanceof ClosureReasoned reasoned) {
                duplicate = reasoned.reason() == ClosureReason.DUPLICATE_OF;
            }
            openAtStart = before ? open : openAtStart;
        }
        openBefore += openAtStart ? 1 : 0;
        openAfter += open ? 1 : 0;
    }
}
