package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant SEVEN_PAST = Instant.parse("2026-11-22T18:07:00Z");
    private static final Opened OPENED = Samples.opened(SEVEN_PAST);
    private static final AlertReceived RECEIVED =
            new AlertReceived(at(0), "G-1", "edr|dc01", Alert.of("edr", "1", "x"), SEVEN_PAST);

    private static Stamp at(long minutes) {
        return Stamp.of(SEVEN_PAST.plusSeconds(60 * minutes), Actor.person("sato"));
    }

    private static Noted note(Stamp stamp) {
        return new Noted(stamp, Text.of("n"));
    }

    @Test
    void refusesToBeginWithAnythingButAnOpening() {
        assertThatThrownBy(() -> History.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a history begins with opened, not with nothing");
        assertThatThrownBy(() -> History.of(List.of(note(at(0)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a history begins with opened, not with noted");
    }

    @Test
    void refusesAFactOfAnotherKindAndSaysAtWhichRevision() {
        assertThatThrownBy(() -> History.of(List.of(OPENED, note(at(1)), RECEIVED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact alert-received is no change of an incident, at revision 3");
        assertThatThrownBy(() -> History.of(List.of(OPENED, OPENED)))
                .hasMessage("fact opened is no change of an incident, at revision 2");
    }

    @Test
    void wasNotThereBeforeItWasOpened() {
        History history = new History(OPENED, List.of());
        assertThat(history.asOf(SEVEN_PAST)).isEqualTo(history);
        assertThatThrownBy(() -> history.asOf(SEVEN_PAST.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("incident 0000-0000-0001 was opened at 2026-11-22T18:07:00Z, not by"
                        + " 2026-11-22T18:06:59.999999999Z");
    }

    @Test
    void knowsOfALateFactOnlyOnceItWasDone() {
        Stamp late = new Stamp(at(5).at(), Actor.system("desk"), Optional.empty(), Optional.of(at(90).at()));
        History history = new History(OPENED, List.of(new SnoozeEnded(late, true), note(at(90))));
        assertThat(history.asOf(at(89).at()).changes()).isEmpty();
        assertThat(history.asOf(at(90).at())).isEqualTo(history);
    }

    @Test
    void isAPrefixEvenWhereStampsGoBack() {
        History history = new History(OPENED, List.of(note(at(1)), note(at(9)), note(at(2)), note(at(3))));
        assertThat(history.asOf(at(5).at()).changes())
                .isEqualTo(history.changes().subList(0, 1));
    }

    @Test
    void keepsACopyOfItsChanges() {
        List<Change> changes = new ArrayList<>(List.of(note(at(1))));
        History history = new History(OPENED, changes);
        changes.clear();
        assertThat(history.changes()).hasSize(1).isUnmodifiable();
    }

    @Test
    void ofAnAlertGroupBeginsWithAnAlert() {
        assertThatThrownBy(() -> AlertHistory.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alert history begins with alert-received, not with nothing");
        assertThatThrownBy(() -> AlertHistory.of(List.of(OPENED)))
                .hasMessage("an alert history begins with alert-received, not with opened");
        assertThatThrownBy(() -> AlertHistory.of(List.of(RECEIVED, note(at(1)))))
                .hasMessage("fact noted is no change of an alert group");
    }

    @Test
    void ofAnAlertGroupWasNotThereBeforeTheAlertCame() {
        AlertHistory history = new AlertHistory(RECEIVED, List.of());
        assertThat(history.asOf(SEVEN_PAST)).isEqualTo(history);
        assertThatThrownBy(() -> history.asOf(Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alert group G-1 was not received by 1970-01-01T00:00:00Z");
    }

    @Test
    void refusesACountOfNoAlerts() {
        assertThatThrownBy(() -> new AlertsCounted(at(0), 0, SEVEN_PAST, SEVEN_PAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alerts-counted counts 0 alerts, allowed are 1 and more");
    }
}
