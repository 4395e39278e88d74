package io.github.hansho.core.incident;

import io.github.hansho.core.party.Party;
import java.time.Instant;

/**
 * A hand-over that waits for its answer; until then the offerer owns.
 *
 * @param id the offer's id, for instance {@code H-1}
 * @param from who offers
 * @param to who is asked
 * @param offeredAt when
 * @param answerBy when it lapses
 */
public record Offer(String id, Party from, Party to, Instant offeredAt, Instant answerBy) {}
