package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is kept, in order, and begins a delivery for every call in it.
 *
 * <p>Where it stands is kept together with the deliveries that it began, so that a desk that is started anew goes on there,
 * and of two desks that read at once one is refused and looks again. To read a part twice begins nothing twice.
 */
final class Queueing {

    static final String READER = "deliveries";

    private static final int PAGE = 500;
    private static final int CALLS = 500;
    private static final int MARK_EVERY = 1_000;
    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Legible legible;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private ReaderMark mark = ReaderMark.none(READER);
    private long reached;

    Queueing(Store store, Legible legible, DeliverySettings settings, InstantSource clock) {
        this.store = store;
        this.legible = legible;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads to the end; gives way when another desk does so and is always first. */
    synchronized void catchUp() {
        int refused = 0;
        while (refused < ATTEMPTS) {
            mark = mark.now(store);
            reached = Math.max(reached, mark.position());
            List<Entry> page = store.journal().after(reached, Optional.of(store.tenant()), PAGE);
            if (page.isEmpty()) {
                return;
            }
            refused = read(page) ? 0 : refused + 1;
        }
    }

    /** Returns how far this desk knows that everything has its delivery. */
    synchronized long reached() {
        mark = mark.now(store);
        return Math.max(reached, mark.position());
    }

    private boolean read(List<Entry> page) {
        QueueDraft draft = draft();
        Entry last = page.get(0);
        for (Entry entry : page) {
            if (draft.size() >= CALLS) {
                break;
            }
            Call.of(entry).forEach(draft::add);
            last = entry;
        }
        boolean isMarked = draft.size() > 0 || last.position() - mark.position() >= MARK_EVERY;
        boolean kept = !isMarked || keep(draft, mark.to(Optional.of(last), 0, clock.instant()));
        reached = kept ? last.position() : reached;
        return kept;
    }

    QueueDraft draft() {
        return new QueueDraft(store, this::channel, settings.collapse(), clock.instant());
    }

    /** Keeps deliveries together with where a reader stands. */
    boolean keep(QueueDraft draft, Append moved) {
        if (draft.isOvertaken()) {
            return false;
        }
        List<Append> appends = new ArrayList<>(draft.appends());
        appends.add(moved);
        return store.journal().append(new Batch(store.tenant(), Optional.empty(), appends))
                instanceof AppendResult.Kept;
    }

    private String channel(Call call) {
        List<String> channels = legible.channels(
                legible.snapshot(call.incident()), call.recipient().person());
        return channels.isEmpty() ? Notice.DEFAULT_CHANNEL : channels.get(0);
    }
}
