package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttainmentTest {

    @Test
    void countsWhatIsOverdueAgainstItAndWhatIsPendingNot() {
        Attainment attainment = new Attainment(6, 1, 3, 90);

        assertThat(attainment.share()).isEqualTo(new Share(6, 10));
        assertThat(attainment.total()).isEqualTo(100);
    }

    @Test
    void hasNoShareWhereNothingIsDue() {
        assertThat(new Attainment(0, 0, 0, 4).share().value()).isEmpty();
    }

    @Test
    void addsDisjointGroups() {
        assertThat(new Attainment(1, 2, 3, 4).plus(new Attainment(10, 20, 30, 40)))
                .isEqualTo(new Attainment(11, 22, 33, 44));
    }

    @Test
    void refusesCountsBelowZero() {
        assertThatThrownBy(() -> new Attainment(0, -1, 0, 0))
                .hasMessage("attainment is 0 met, -1 missed, 0 overdue, 0 pending, allowed are 0 and more");
    }
}
