/** Wall clocks, holidays and weekly hours: what a time of day means in a zone, and when a window is open. */
@NullMarked
package io.github.hansho.workflow.calendar;

import org.jspecify.annotations.NullMarked;
