package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;

/** A fact about alerts that were received already; it applies itself. */
public sealed interface AlertChange extends Fact
        permits AlertGrouped, AlertsCounted, AlertHeld, AlertJudged, AlertRejudged, AlertLinked, Unrecognised {

    /** Returns the group after this fact. */
    AlertGroup effectOn(AlertGroup group);

    @Override
    default AlertChange erased() {
        return this;
    }
}
