package io.github.hansho.workflow.desk;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes what a desk has to say to the log: constant messages, with ids, codes and numbers as key-values. What alerts,
 * people, guards and notifiers say, exceptions included, stands at {@code debug} alone. Nothing breaks a line.
 */
final class DeskLog {

    private static final int REMEMBERED = 1_000;
    private static final int LENGTH = 200;

    /** Made when something is to be said, so that a host without a logging library hears nothing of it before. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger(IncidentDesk.class);
    }

    private final String tenant;
    private final Set<String> said = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    DeskLog(String tenant) {
        this.tenant = tenant;
    }

    /** Says that an incident's timers stand still; once for each revision, however often it is tried. */
    void stuck(IncidentId id, long revision, @Nullable Decision obstacle) {
        if (once(LogEvent.INCIDENT_STUCK, id + " " + revision)) {
            log(LogEvent.INCIDENT_STUCK)
                    .addKeyValue("incident", clean(id))
                    .addKeyValue("obstacle", clean(code(obstacle)))
                    .log();
            detail(LogEvent.INCIDENT_STUCK, "incident", id, obstacle, cause(obstacle));
        }
    }

    void unreadable(IncidentId id, RuntimeException problem) {
        if (once(LogEvent.INCIDENT_UNREADABLE, id.value())) {
            failed(LogEvent.INCIDENT_UNREADABLE, "incident", id, problem);
        }
    }

    void unreadable(String delivery) {
        if (once(LogEvent.DELIVERY_UNREADABLE, delivery)) {
            log(LogEvent.DELIVERY_UNREADABLE)
                    .addKeyValue("delivery", clean(delivery))
                    .log();
        }
    }

    void withoutDelivery(List<String> keys) {
        log(LogEvent.CALLS_WITHOUT_DELIVERY)
                .addKeyValue("delivery", clean(keys.get(0)))
                .addKeyValue("count", keys.size())
                .log();
    }

    void gaveUp(String delivery, int attempts) {
        log(LogEvent.DELIVERY_GIVEN_UP)
                .addKeyValue("delivery", clean(delivery))
                .addKeyValue("count", attempts)
                .log();
    }

    void notSent(String delivery, RuntimeException problem) {
        failed(LogEvent.NOTICE_FAILED, "delivery", delivery, problem);
    }

    void overtaken(String delivery) {
        log(LogEvent.OUTCOME_OVERTAKEN).addKeyValue("delivery", clean(delivery)).log();
    }

    void meterFailed(Throwable problem) {
        if (once(LogEvent.METER_FAILED, "")) {
            log(LogEvent.METER_FAILED)
                    .addKeyValue("exception", problem.getClass().getName())
                    .log();
            detail(LogEvent.METER_FAILED, "", "", problem, problem);
        }
    }

    private void failed(LogEvent event, String key, Object id, RuntimeException problem) {
        log(event)
                .addKeyValue(key, clean(id))
                .addKeyValue("exception", problem.getClass().getName())
                .log();
        detail(event, key, id, problem, problem);
    }

    private boolean once(LogEvent event, String about) {
        return said.add(event + " " + about);
    }

    private LoggingEventBuilder log(LogEvent event) {
        return at(event.level(), event);
    }

    private LoggingEventBuilder at(Level level, LogEvent event) {
        return Log.LOG
                .atLevel(level)
                .setMessage(event.message())
                .addKeyValue("event", event.code())
                .addKeyValue("tenant", clean(tenant));
    }

    private void detail(LogEvent event, String key, Object id, @Nullable Object problem, @Nullable Throwable cause) {
        if (Log.LOG.isDebugEnabled()) {
            LoggingEventBuilder at = at(Level.DEBUG, event).addKeyValue("problem", clean(problem));
            at = key.isEmpty() ? at : at.addKeyValue(key, clean(id));
            at = cause == null ? at : at.setCause(cause);
            at.log();
        }
    }

    /** Returns what is in the way without a word of what it is about. */
    private static String code(@Nullable Decision obstacle) {
        if (obstacle instanceof Rejected rejected) {
            return rejected.refusals().stream().map(Refusal::code).collect(Collectors.joining(" "));
        }
        if (obstacle instanceof Faulted faulted) {
            String what = faulted.what().split(" ", 2)[0];
            return what + faulted.cause().map(e -> " " + e.getClass().getName()).orElse("");
        }
        return "conflict";
    }

    private static @Nullable Throwable cause(@Nullable Decision obstacle) {
        return obstacle instanceof Faulted faulted ? faulted.cause().orElse(null) : null;
    }

    /** Returns a value as it may stand in a line: of a bounded length, with a mark for each character that is no sign. */
    static String clean(@Nullable Object value) {
        String text = String.valueOf(value);
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(LENGTH).forEach(c -> clean.appendCodePoint(isSign(c) ? c : '?'));
        return text.length() > clean.length() ? clean + "…" : clean.toString();
    }

    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
