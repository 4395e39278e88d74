package io.github.hansho.reporting.metric;

import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Why an incident rested.
 *
 * @param waitingFor whom or what was waited for
 * @param reason why
 * @param until until when it was to rest, if that was said
 */
public record Hold(Text waitingFor, Text reason, Optional<Instant> until) {}
