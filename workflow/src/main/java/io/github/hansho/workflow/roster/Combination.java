package io.github.hansho.workflow.roster;

/** How the layers of a roster are put together. */
public enum Combination {
    /** The last layer listed that has somebody is in force, the others are not: as PagerDuty and Grafana OnCall do. */
    TOP,
    /** Everybody of every layer is on call: as GoAlert does. */
    ALL
}
