/** What a history says as of an instant: milestones, who owned, what rested, and the durations between them. */
@NullMarked
package io.github.hansho.reporting.metric;

import org.jspecify.annotations.NullMarked;
