package io.github.hansho.cli.triage;

import io.github.hansho.core.text.Message;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time of an event cannot be read; says why, with the value and what is wanted. */
final class UnreadableTimeException extends RuntimeException {

    private final transient Message reason;

    UnreadableTimeException(String key, String value) {
        this(TriageTexts.message(key, "value", AlertReader.shortened(value)), null);
    }

    UnreadableTimeException(String key, String value, Throwable cause) {
        this(TriageTexts.message(key, "value", AlertReader.shortened(value)), cause);
    }

    UnreadableTimeException(String key, String value, ZoneId zone) {
        this(TriageTexts.message(key, "value", AlertReader.shortened(value), "zone", zone.getId()), null);
    }

    private UnreadableTimeException(Message reason, @Nullable Throwable cause) {
        super(reason.in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
