package io.github.hansho.workflow.plan;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a plan settles once for everything in it.
 *
 * @param zone the zone that times of day in the plan are meant in; UTC if the plan names none
 */
public record Settings(ZoneId zone) {

    /** The settings of a plan that has none. */
    public static final Settings DEFAULT = new Settings(ZoneOffset.UTC);
}
