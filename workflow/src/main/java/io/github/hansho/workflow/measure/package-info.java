/** What a desk counts and times, for hosts that watch it: Micrometer, OpenTelemetry, or whatever they have. */
@NullMarked
package io.github.hansho.workflow.measure;

import org.jspecify.annotations.NullMarked;
