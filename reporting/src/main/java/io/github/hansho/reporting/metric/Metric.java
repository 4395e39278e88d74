package io.github.hansho.reporting.metric;

import io.github.hansho.core.ExtensionPoint;
import io.github.hansho.core.text.Label;

/**
 * A duration of an incident, with the definition that is printed beside it.
 *
 * <p>A metric is pure and total: it reads any course, says why where there is nothing to read, and says the same of the same
 * course every time. Its name is no bare abbreviation with several readings.
 */
@ExtensionPoint
public interface Metric {

    /** Returns its name in machine-readable output, in kebab-case. */
    String id();

    /** Returns its name. */
    Label label();

    /** Returns the exact formula in words. */
    Label definition();

    /** Returns of which incidents it says something; only live ones are ever counted. */
    Label population();

    /** Reads the course of one incident. */
    Reading read(Course course);
}
