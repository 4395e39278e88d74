package io.github.hansho.workflow.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one desk says to another about an offer. Whoever carries envelopes may lose, double, delay and reorder them.
 *
 * <p>It says what is so in one record, never what the other has to do, so it may be sent again at any time.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Envelope.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = Envelope.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Envelope.Ruling.class, name = "ruling"),
    @JsonSubTypes.Type(value = Envelope.Receipt.class, name = "receipt")
})
@JsonPropertyOrder({"type", "version", "exchange", "from", "to"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Envelope {

    /** The only version there is. */
    int VERSION = 1;

    /** Returns the name of this kind of envelope in JSON. */
    @JsonProperty(value = "type", access = JsonProperty.Access.READ_ONLY)
    String type();

    /** Returns the version of its form, {@value #VERSION}. */
    int version();

    /** Returns the id of the offer that it is about. */
    ExchangeId exchange();

    /** Returns the organisation that sends it. */
    String from();

    /** Returns the organisation that it is sent to. */
    String to();

    /**
     * An incident is offered, and the side that is asked may still answer.
     *
     * @param about the incident, by a reference that the other side knows where there is one
     * @param offerer who offers
     * @param asked who is asked
     * @param offeredAt when, by the clock of the side that offers
     * @param answerBy when it lapses
     * @param title what the incident is called
     * @param kind what kind of work it is
     * @param mode live, exercise or test
     * @param severity its severity, in the codes of the side that offers
     * @param items the five items
     */
    record Offer(
            int version,
            ExchangeId exchange,
            String from,
            String to,
            Matter about,
            Party offerer,
            Party asked,
            Instant offeredAt,
            Instant answerBy,
            Text title,
            Kind kind,
            Mode mode,
            Optional<String> severity,
            Map<HandOverItem, HandOverNote> items)
            implements Envelope {

        /**
         * Keeps the items in their order.
         *
         * @throws EnvelopeException if the version is another
         */
        public Offer {
            ExchangeWords.checkVersion(version);
            Map<HandOverItem, HandOverNote> sorted = new EnumMap<>(HandOverItem.class);
            sorted.putAll(items);
            items = Collections.unmodifiableMap(sorted);
        }

        @Override
        public String type() {
            return "offer";
        }
    }

    /**
     * The side that was asked has answered in its record.
     *
     * @param answer accepted, returned or declined
     * @param by who answered
     * @param at when, by the clock of the side that was asked
     * @param incident the incident in the record of the side that was asked
     * @param text under which reservations it was accepted, or why not
     * @param missing what is missing where it was returned
     * @param reservationsDue when what is missing is due
     * @param redirectTo whom to ask instead where it was declined
     */
    record Answer(
            int version,
            ExchangeId exchange,
            String from,
            String to,
            Outcome answer,
            Party by,
            Instant at,
            IncidentId incident,
            Text text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<HandOverItem> missing,
            Optional<Instant> reservationsDue,
            Optional<Party> redirectTo)
            implements Envelope {

        /**
         * Checks the answer as the commands do by which it is given.
         *
         * @throws EnvelopeException if the version is another, if it is no answer, if nothing is missing where it was
         *     returned, or no reason given where it was declined
         */
        public Answer {
            ExchangeWords.checkVersion(version);
            missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
            if (!answer.isAnswer()) {
                throw new EnvelopeException(ExchangeWords.of("no-answer", "answer", answer.code()));
            }
            if (answer == Outcome.RETURNED && missing.isEmpty()) {
                throw new EnvelopeException(ExchangeWords.of("returned-for-nothing"));
            }
            if (answer == Outcome.DECLINED && !text.isPresent()) {
                throw new EnvelopeException(ExchangeWords.of("declined-for-nothing"));
            }
        }

        @Override
        public String type() {
            return "answer";
        }
    }

    /**
     * How the offer ended in the record of the side that offered, which decides.
     *
     * @param outcome how it ended
     * @param at when, by the clock of the side that offered
     * @param answerBy when it would have lapsed: a side that never saw the offer need not wait for it after that
     * @param text what was said when it ended
     */
    record Ruling(
            int version,
            ExchangeId exchange,
            String from,
            String to,
            Outcome outcome,
            Instant at,
            Instant answerBy,
            Text text)
            implements Envelope {

        /**
         * Checks the version.
         *
         * @throws EnvelopeException if it is another
         */
        public Ruling {
            ExchangeWords.checkVersion(version);
        }

        @Override
        public String type() {
            return "ruling";
        }
    }

    /** The ruling has arrived and is kept; it need not be sent again. */
    record Receipt(int version, ExchangeId exchange, String from, String to) implements Envelope {

        /**
         * Checks the version.
         *
         * @throws EnvelopeException if it is another
         */
        public Receipt {
            ExchangeWords.checkVersion(version);
        }

        @Override
        public String type() {
            return "receipt";
        }
    }
}
