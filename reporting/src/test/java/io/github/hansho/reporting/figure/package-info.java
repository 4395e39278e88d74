/** Tests of the statistics, most of them against a naive second computation. */
@NullMarked
package io.github.hansho.reporting.figure;

import org.jspecify.annotations.NullMarked;
