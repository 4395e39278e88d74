package io.github.hansho.workflow.desk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Has every event of the log in these tests, whatever its level, while somebody listens. */
public final class LogCapture implements SLF4JServiceProvider {

    private static final Queue<Event> EVENTS = new ConcurrentLinkedQueue<>();
    private static volatile boolean listening;

    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();

    /**
     * An event as it was logged.
     *
     * @param level its level
     * @param message its message, its arguments not put in
     * @param values its arguments and key-values, as they would be written
     * @param thrown the words of the exception and its causes, where there is one
     */
    record Event(Level level, String message, List<String> values, String thrown) {

        boolean isAboveDebug() {
            return level.toInt() > Level.DEBUG.toInt();
        }

        boolean is(LogEvent event) {
            return values.contains("event=" + event.code());
        }
    }

    /** Does something, and returns what was logged meanwhile. */
    static synchronized List<Event> during(Runnable action) {
        EVENTS.clear();
        listening = true;
        try {
            action.run();
            return List.copyOf(EVENTS);
        } finally {
            listening = false;
        }
    }

    private static void add(
            Level level,
            String message,
            Object @Nullable [] arguments,
            @Nullable List<KeyValuePair> pairs,
            @Nullable Throwable thrown) {
        if (listening) {
            List<String> values = new ArrayList<>();
            for (Object argument : arguments == null ? new Object[0] : arguments) {
                values.add(String.valueOf(argument));
            }
            for (KeyValuePair pair : pairs == null ? List.<KeyValuePair>of() : pairs) {
                values.add(pair.key + "=" + pair.value);
            }
            StringWriter trace = new StringWriter();
            if (thrown != null) {
                thrown.printStackTrace(new PrintWriter(trace));
            }
            EVENTS.add(new Event(level, message, values, trace.toString()));
        }
    }

    private static final class Listener extends LegacyAbstractLogger implements LoggingEventAware {

        private static final long serialVersionUID = 1L;

        Listener(String name) {
            this.name = name;
        }

        @Override
        public void log(LoggingEvent event) {
            add(
                    event.getLevel(),
                    event.getMessage(),
                    event.getArgumentArray(),
                    event.getKeyValuePairs(),
                    event.getThrowable());
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            add(level, message, arguments, null, thrown);
        }

        @Override
        public boolean isTraceEnabled() {
            return listening;
        }

        @Override
        public boolean isDebugEnabled() {
            return listening;
        }

        @Override
        public boolean isInfoEnabled() {
            return listening;
        }

        @Override
        public boolean isWarnEnabled() {
            return listening;
        }

        @Override
        public boolean isErrorEnabled() {
            return listening;
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, Listener::new);
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}
}
