package io.github.hansho.core.fact;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Act;

/**
 * A person is called on a channel; kept in the history of that person and channel, by which calls are counted.
 *
 * @param stamp when and by whom
 * @param delivery the key of the delivery
 * @param incident the incident it is about
 * @param act what is asked of the person
 */
public record RecipientCalled(Stamp stamp, String delivery, IncidentId incident, Act act) implements Fact {

    @Override
    public String type() {
        return "recipient-called";
    }

    @Override
    public RecipientCalled erased() {
        return this;
    }
}
