/** Tests of the ticket log, on small logs written by hand and on random ones against a naive second computation. */
@NullMarked
package io.github.hansho.reporting.ticket;

import org.jspecify.annotations.NullMarked;
