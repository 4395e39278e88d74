package io.github.hansho.core.incident;

import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Why and until when nobody works on an incident.
 *
 * @param since since when
 * @param until until when, if that was said
 * @param waitingFor whom or what is waited for
 */
public record Hold(Instant since, Optional<Instant> until, Text waitingFor) {}
