package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryFoldTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Stamp STAMP = Stamp.of(AT, Actor.system("hansho"));
    private static final DeliveryQueued QUEUED = new DeliveryQueued(
            STAMP,
            "0000-0000-0001:3:sato",
            IncidentId.of("0000-0000-0001"),
            3,
            Act.ENGAGE,
            new Recipient("soc", "sato"),
            "phone");

    private static DeliveryMoved to(DeliveryStatus status) {
        return DeliveryMoved.to(STAMP, status);
    }

    private static Delivery after(DeliveryMoved... moved) {
        return QUEUED.begun().after(List.of(moved));
    }

    @Test
    void isDueAtOnceWhenItBegins() {
        assertThat(QUEUED.begun().due()).contains(AT);
        assertThat(QUEUED.begun().isOpenToOthers()).isTrue();
        assertThat(QUEUED.begun().calls()).isEqualTo(1);
    }

    @Test
    void staysDueWhileOthersGoIntoIt() {
        Delivery delivery = after(
                to(DeliveryStatus.DELAYED).because(DeliveryReason.RATE_LIMIT).until(AT.plusSeconds(60)),
                to(DeliveryStatus.JOINED).with("0000-0000-0001:9:sato"));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELAYED);
        assertThat(delivery.due()).contains(AT.plusSeconds(60));
        assertThat(delivery.calls()).isEqualTo(2);
    }

    @Test
    void takesNoOthersOnceItIsAttempted() {
        assertThat(after(to(DeliveryStatus.ATTEMPTED).until(AT.plusSeconds(60))).isOpenToOthers())
                .isFalse();
    }

    @Test
    void keepsWhatWasSentWhateverIsLearnedLater() {
        Delivery delivery = after(to(DeliveryStatus.SENT).saying(Text.of("fire")), to(DeliveryStatus.ANSWERED));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.ANSWERED);
        assertThat(delivery.copy()).contains(Text.of("fire"));
    }

    @Test
    void isMadeEvenIfAnotherProcessHadGivenItUp() {
        assertThat(after(to(DeliveryStatus.GAVE_UP), to(DeliveryStatus.SENT)).status())
                .isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void startsAnewWhenItWasGivenUpAndIsQueuedByHand() {
        DeliveryMoved tried = to(DeliveryStatus.ATTEMPTED).until(AT);
        DeliveryMoved again =
                to(DeliveryStatus.QUEUED).because(DeliveryReason.BY_HAND).until(AT);
        assertThat(after(tried, tried, to(DeliveryStatus.GAVE_UP), again).attempts())
                .isZero();
        assertThat(after(tried, tried, again).attempts()).isEqualTo(2);
    }

    @Test
    void refusesToBeginWithAnythingElse() {
        assertThatThrownBy(() -> Delivery.of(List.of(to(DeliveryStatus.SENT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a delivery begins with delivery-queued, not with delivery-moved");
        assertThatThrownBy(() -> Delivery.of(List.of()))
                .hasMessage("a delivery begins with delivery-queued, not with nothing");
    }
}
