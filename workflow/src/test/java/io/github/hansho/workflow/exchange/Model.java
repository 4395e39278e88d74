package io.github.hansho.workflow.exchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two records have to say, as simply as it can be told: two owners, an open offer each, and how each offer ended. */
final class Model {

    /** The offers by id, the oldest first. */
    final Map<String, Deal> deals = new LinkedHashMap<>();

    private final Page[] pages = {new Page(0), new Page(0)};

    /** What one side believes: which side owns, and which offer is open. */
    static final class Page {
        int owner;

        @Nullable Deal open;

        Page(int owner) {
            this.owner = owner;
        }
    }

    /** One offer: who made it, how it ended there, and what the other side did with it. */
    static final class Deal {
        final int offerer;
        final Instant answerBy;

        @Nullable Outcome outcome;

        @Nullable Outcome answer;

        boolean taken;
        boolean held;
        boolean ruled;

        Deal(int offerer, Instant answerBy) {
            this.offerer = offerer;
            this.answerBy = answerBy;
        }
    }

    int owner(int side) {
        return pages[side].owner;
    }

    @Nullable Deal open(int side) {
        return pages[side].open;
    }

    boolean mayOffer(int side) {
        return pages[side].owner == side && pages[side].open == null;
    }

    boolean mayWithdraw(int side) {
        Deal open = pages[side].open;
        return open != null && open.offerer == side;
    }

    boolean mayAnswer(int side) {
        Deal open = pages[side].open;
        return open != null && open.offerer != side;
    }

    void offered(int side, String id, Instant answerBy) {
        Deal deal = new Deal(side, answerBy);
        deals.put(id, deal);
        pages[side].open = deal;
    }

    void withdrawn(int side) {
        end(side, Outcome.WITHDRAWN);
    }

    void answered(int side, Outcome answer) {
        Deal deal = Objects.requireNonNull(pages[side].open);
        deal.answer = answer;
        pages[side].open = null;
        if (answer == Outcome.ACCEPTED) {
            pages[side].owner = side;
            deals.values().forEach(other -> other.held &= other.offerer != side);
            deal.held = true;
        }
    }

    /** An offer that nobody answered in time lapses in either record by the clock of that side. */
    void timePassed(int side, Instant now) {
        Deal open = pages[side].open;
        if (open != null && !now.isBefore(open.answerBy)) {
            pages[side].open = null;
            if (open.offerer == side) {
                open.outcome = Outcome.EXPIRED;
            }
        }
    }

    void offerArrived(int side, Deal deal, Instant now) {
        boolean free = pages[side].open == null && pages[side].owner == deal.offerer;
        if (!deal.taken && now.isBefore(deal.answerBy) && free) {
            deal.taken = true;
            pages[side].open = deal;
        }
    }

    void answerArrived(int side, Deal deal, Outcome answer) {
        if (pages[side].open == deal) {
            end(side, answer);
            if (answer == Outcome.ACCEPTED) {
                pages[side].owner = 1 - side;
                deals.values().forEach(other -> other.held &= other.offerer == side);
            }
        }
    }

    void rulingArrived(int side, Deal deal, Outcome outcome) {
        if (!deal.taken || deal.ruled) {
            return;
        }
        deal.ruled = true;
        Page page = pages[side];
        if (page.open == deal) {
            page.open = null;
        } else if (outcome != Outcome.ACCEPTED && deal.held && page.owner == side) {
            if (page.open != null) {
                end(side, Outcome.WITHDRAWN);
            }
            page.owner = deal.offerer;
            deal.held = false;
        }
    }

    private void end(int side, Outcome outcome) {
        Deal open = Objects.requireNonNull(pages[side].open);
        if (open.offerer == side) {
            open.outcome = outcome;
        }
        pages[side].open = null;
    }
}
