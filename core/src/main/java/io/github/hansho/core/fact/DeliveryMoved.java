package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * Something became of a delivery.
 *
 * @param stamp when and by whom
 * @param status what became of it
 * @param reason why, where it is made later or not at all
 * @param next when it is looked at again, where it is not over
 * @param copy what was sent, as it was worded, where it was sent now
 * @param related the key of the delivery that went into it, or that it went into
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DeliveryMoved(
        Stamp stamp,
        DeliveryStatus status,
        Optional<DeliveryReason> reason,
        Optional<Instant> next,
        Optional<Text> copy,
        Optional<String> related)
        implements Fact {

    /** Returns what became of a delivery that is over. */
    public static DeliveryMoved to(Stamp stamp, DeliveryStatus status) {
        return new DeliveryMoved(stamp, status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this for a reason. */
    public DeliveryMoved because(DeliveryReason why) {
        return new DeliveryMoved(stamp, status, Optional.of(why), next, copy, related);
    }

    /** Returns this to be looked at again at an instant. */
    public DeliveryMoved until(Instant instant) {
        return new DeliveryMoved(stamp, status, reason, Optional.of(instant), copy, related);
    }

    /** Returns this with what was sent. */
    public DeliveryMoved saying(Text sent) {
        return new DeliveryMoved(stamp, status, reason, next, Optional.of(sent), related);
    }

    /** Returns this together with another delivery. */
    public DeliveryMoved with(String other) {
        return new DeliveryMoved(stamp, status, reason, next, copy, Optional.of(other));
    }

    @Override
    public String type() {
        return "delivery-moved";
    }

    /** Returns the delivery after this; one that this cannot have happened to stays as it is. */
    public Delivery effectOn(Delivery delivery) {
        return delivery.after(this);
    }

    @Override
    public DeliveryMoved erased() {
        return new DeliveryMoved(stamp, status, reason, next, copy.map(text -> Text.ERASED), related);
    }
}
