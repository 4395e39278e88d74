package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The id of an offer that goes from one desk to another: whose record made it, of which incident, under which id there.
 *
 * <p>The record of the side that was asked keeps the offer under this id, so that both records can be held against each
 * other. What was said about it besides is annotated in {@link #NAMESPACE}, under {@link #mark marks} of this id.
 *
 * @param tenant the tenant in whose record it was offered
 * @param incident the incident in that record
 * @param offer the offer's id in that record
 */
public record ExchangeId(String tenant, IncidentId incident, String offer) {

    /** The namespace of what is annotated about exchanges. */
    public static final String NAMESPACE = "exchange";

    /** The mark of what the side that offered ruled; the outcome's code stands behind it. */
    public static final String RULING = "ruling:";

    private static final int SHOWN = 100;

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public ExchangeId {
        if (tenant.isEmpty() || offer.isEmpty()) {
            throw new IllegalArgumentException("an exchange has no tenant or no offer, give both");
        }
    }

    /**
     * Reads an id from its form {@code tenant/incident/offer}.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExchangeId of(String form) {
        return parsed(form)
                .orElseThrow(() -> new IllegalArgumentException("'"
                        + (form.length() <= SHOWN ? form : form.substring(0, SHOWN) + "…")
                        + "' is no exchange, allowed is tenant/incident/offer"));
    }

    /** Reads an id if it is one; the id that an offer has in the record that made it is none. */
    public static Optional<ExchangeId> parsed(String form) {
        String[] parts = form.split("/", -1);
        if (parts.length != 3 || parts[0].isEmpty() || parts[2].isEmpty()) {
            return Optional.empty();
        }
        try {
            ExchangeId id = new ExchangeId(plain(parts[0]), IncidentId.of(parts[1]), plain(parts[2]));
            return id.value().equals(form) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the form {@code tenant/incident/offer}; what would set parts apart within a name is escaped. */
    @JsonValue
    public String value() {
        return escaped(tenant) + "/" + incident + "/" + escaped(offer);
    }

    /** Returns the key of an annotation about this exchange. */
    public String mark(String what) {
        return value() + "#" + what;
    }

    /** Returns a name in which the characters {@code % / : #} are escaped as in an address. */
    public static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F").replace(":", "%3A").replace("#", "%23");
    }

    private static String plain(String escaped) {
        return escaped.replace("%23", "#")
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%25", "%");
    }

    @Override
    public String toString() {
        return value();
    }
}
