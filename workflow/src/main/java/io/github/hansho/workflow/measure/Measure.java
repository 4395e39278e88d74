package io.github.hansho.workflow.measure;

import java.util.List;
import java.util.Locale;

/**
 * What is measured: each with a name in snake case, a kind, a unit, and the names of its labels.
 *
 * <p>Whose desk it is is no label: a desk serves one tenant and has a meter of its own, so a host that wants the tenant on
 * its series, and knows how many it has, adds it there. A channel is none either, because plans name channels freely.
 */
public enum Measure {
    /**
     * How long a command took, waiting for the journal included: {@code kept}, {@code repeated} for a request that was kept
     * before, {@code refused}, {@code faulted}, {@code overtaken} by another desk, {@code failed} with an exception.
     */
    COMMAND_DURATION(
            Kind.TIMER,
            "seconds",
            "how long a command took: kept, repeated, refused, faulted, overtaken, failed",
            "command",
            "outcome"),
    /** How often a command was decided anew because somebody else had changed the incident meanwhile. */
    COMMAND_CONFLICTS(Kind.COUNTER, "conflicts", "commands decided anew because somebody else was first", "command"),
    /**
     * How long the journal took to keep a batch, or to say that it does not: {@code kept}, {@code repeated}, {@code stale},
     * {@code taken}, {@code failed} with an exception, which may have kept it.
     */
    APPEND_DURATION(
            Kind.TIMER,
            "seconds",
            "how long the journal took with a batch: kept, repeated, stale, taken, failed",
            "outcome"),
    /** How many facts were kept, by the name that they have in JSON. */
    FACTS(Kind.COUNTER, "facts", "facts kept, by type", "fact"),
    /** How long it took to settle what was due: {@code done}, or {@code failed} with an exception. */
    TICK_DURATION(Kind.TIMER, "seconds", "how long a tick took: done, failed", "outcome"),
    /** Incidents for which something was due: {@code settled}, or {@code stuck} because it cannot be. */
    SETTLEMENTS(Kind.COUNTER, "incidents", "incidents with something due: settled, stuck", "outcome"),
    /** How late a step of an escalation was done, by the clock of the desk, and what it asked. */
    STEP_LATENESS(Kind.TIMER, "seconds", "how late an escalation step fired: inform, engage, ask, transfer", "act"),
    /** What became of deliveries, and how often: one series for each status. */
    DELIVERIES(
            Kind.COUNTER, "deliveries", "deliveries that came to a status, as docs/deliveries.md has them", "status"),
    /** How long the notifier took with one notice: what it said of it, or {@code threw}. */
    ATTEMPT_DURATION(
            Kind.TIMER,
            "seconds",
            "how long the notifier took: sent, delivered, answered, machine, no-answer, suppressed, failed, threw",
            "outcome"),
    /** How long an audit took: {@code clean}, {@code findings}, or {@code failed} with an exception. */
    AUDIT_DURATION(Kind.TIMER, "seconds", "how long an audit took: clean, findings, failed", "outcome"),
    /** What audits found: calls that had no delivery ({@code missing}) and deliveries due too long ({@code overdue}). */
    AUDIT_FINDINGS(Kind.COUNTER, "deliveries", "what audits found, anew in each: missing, overdue", "finding"),
    /** How long it took to take in an alert, and what was done with it; {@code failed} with an exception. */
    ALERT_DURATION(
            Kind.TIMER,
            "seconds",
            "how long an alert took: duplicate, counted, grouped, dismissed, held, opened, attached, left, failed",
            "outcome"),
    /** How long it took to take an envelope of another desk: {@code taken}, {@code refused}, {@code failed}. */
    ENVELOPE_DURATION(
            Kind.TIMER,
            "seconds",
            "how long an envelope (offer, answer, ruling, receipt) took: taken, refused, failed",
            "envelope",
            "outcome");

    /** How a measure adds up. */
    public enum Kind {
        /** A number that only grows. */
        COUNTER,
        /** Durations, and how many of them. */
        TIMER
    }

    private final Kind kind;
    private final String unit;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> labels;

    Measure(Kind kind, String unit, String description, String... labels) {
        this.kind = kind;
        this.unit = unit;
        this.description = description;
        this.labels = List.of(labels);
    }

    /** Returns the name in snake case, without a prefix: {@code command_duration}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how it adds up. */
    public Kind kind() {
        return kind;
    }

    /** Returns what a counter counts, in the plural; {@code seconds} for every timer. */
    public String unit() {
        return unit;
    }

    /** Returns in a few words what it is, with the values that its last label may have. */
    public String description() {
        return description;
    }

    /** Returns the names of its labels, in order. */
    public List<String> labels() {
        return labels;
    }
}
