/** What a log of ticket changes says, row by row: moves, durations, owners and defects, and the report on them. */
@NullMarked
package io.github.hansho.reporting.ticket;

import org.jspecify.annotations.NullMarked;
