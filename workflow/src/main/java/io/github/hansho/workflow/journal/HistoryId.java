package io.github.hansho.workflow.journal;

import io.github.hansho.core.incident.IncidentId;

/**
 * The name of one history within a tenant.
 *
 * @param kind what the history is about
 * @param value its id among those of its kind
 */
public record HistoryId(Kind kind, String value) {

    /** What histories are about. */
    public enum Kind {
        /** One incident. */
        INCIDENT,
        /** One group of alerts. */
        ALERTS,
        /** The versions of one plan. */
        PLAN,
        /** What became of one call upon one person. */
        DELIVERY,
        /** How far somebody has come who reads everything that is kept. */
        READER,
        /** When a person was called on a channel. */
        RECIPIENT,
        /** What became of a call that was given up; due while somebody has to look at it. */
        SET_ASIDE
    }

    /** Returns the name of an incident's history. */
    public static HistoryId of(IncidentId incident) {
        return new HistoryId(Kind.INCIDENT, incident.value());
    }

    /** Returns the name of an alert group's history. */
    public static HistoryId alerts(String group) {
        return new HistoryId(Kind.ALERTS, group);
    }

    /** Returns the name of a plan's history. */
    public static HistoryId plan(String plan) {
        return new HistoryId(Kind.PLAN, plan);
    }

    /** Returns the name of a delivery's history. */
    public static HistoryId delivery(String key) {
        return new HistoryId(Kind.DELIVERY, key);
    }

    /** Returns the name of a reader's history. */
    public static HistoryId reader(String name) {
        return new HistoryId(Kind.READER, name);
    }

    /** Returns the name of the history of a person on a channel. */
    public static HistoryId recipient(String person, String channel) {
        return new HistoryId(Kind.RECIPIENT, channel.replace("%", "%25").replace(":", "%3A") + ":" + person);
    }

    /** Returns the name of the history by which a delivery that was given up is found. */
    public static HistoryId setAside(String key) {
        return new HistoryId(Kind.SET_ASIDE, key);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof HistoryId id && kind == id.kind && value.equals(id.value));
    }

    @Override
    public int hashCode() {
        return kind == Kind.INCIDENT ? value.hashCode() : value.hashCode() + 31;
    }

    @Override
    public String toString() {
        return kind + " " + value;
    }
}
