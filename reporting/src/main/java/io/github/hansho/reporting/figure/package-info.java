/** Exact statistics on whole numbers: tallies, percentiles, survival curves and shares, without a unit of their own. */
@NullMarked
package io.github.hansho.reporting.figure;

import org.jspecify.annotations.NullMarked;
