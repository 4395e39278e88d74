package io.github.hansho.workflow.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps notices in memory, for tests and for hosts that fetch them. */
public final class RecordingNotifier implements Notifier {

    private final List<Notice> notices = new CopyOnWriteArrayList<>();

    /** Creates a notifier that has sent nothing. */
    public RecordingNotifier() {}

    @Override
    public Receipt send(Notice notice) {
        notices.add(notice);
        return Receipt.sent(notice.title().or(""));
    }

    /** Returns everything that was sent, in order, repetitions included. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }
}
