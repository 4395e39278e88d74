package io.github.hansho.core.fact;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Act;

/**
 * A call upon one person waits to be made: a delivery begins.
 *
 * @param stamp when and by whom
 * @param key names this call for ever
 * @param incident the incident whose history has the call
 * @param revision where the call stands in that history
 * @param act what is asked of the person
 * @param recipient who is meant, and the role, team or person that the plan named
 * @param channel by which channel
 */
public record DeliveryQueued(
        Stamp stamp, String key, IncidentId incident, long revision, Act act, Recipient recipient, String channel)
        implements Fact {

    @Override
    public String type() {
        return "delivery-queued";
    }

    /** Returns the delivery as it begins: due at once. */
    public Delivery begun() {
        return Delivery.of(this);
    }

    @Override
    public DeliveryQueued erased() {
        return this;
    }
}
