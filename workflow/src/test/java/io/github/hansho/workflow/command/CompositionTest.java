package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.vocabulary.Track;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands put together, and what a decision is. */
class CompositionTest {

    @Test
    void theSecondIsDecidedOnWhatFollowsFromTheFirst() {
        Accepted both = Given.opened()
                .when(Move.to("triage").and(Move.to("analysis")).and(Note.of("two steps")))
                .orThrow();
        assertThat(both.facts()).hasSize(4).endsWith(both.facts().get(3));
        assertThat(both.facts().get(1))
                .isInstanceOfSatisfying(
                        Moved.class, moved -> assertThat(moved.from()).isEqualTo("triage"));
        assertThat(both.facts().get(3)).isInstanceOf(Noted.class);
        assertThat(both.revision()).isEqualTo(5);
    }

    @Test
    void whenOneIsRejectedNeitherHappens() {
        assertThat(Given.opened().when(new Acknowledge().and(Move.to("nowhere"))))
                .isInstanceOf(Rejected.class);
        assertThat(Given.opened().when(Move.to("nowhere").and(now -> {
                    throw new AssertionError("the second is not asked");
                })))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aCommandOfYourOwnIsALambda() {
        Command seen = now -> now.accept(new Acknowledged(now.stamp(), Track.FUNCTIONAL));
        assertThat(Given.opened().having(seen).incident().attention().acknowledged())
                .isPresent();
    }

    @Test
    void aRejectionThatIsNotExpectedIsThrownWithAllItsReasons() {
        Decision no = Given.opened().when(Move.to("nowhere"));
        assertThatThrownBy(no::orThrow)
                .isInstanceOfSatisfying(
                        NotAcceptedException.class,
                        e -> assertThat(e.decision()).isSameAs(no))
                .hasMessageStartingWith("the command was rejected: There is no move from new to nowhere");
    }

    @Test
    void aFaultThatIsNotExpectedIsThrownWithItsCause() {
        RuntimeException cause = new IllegalStateException("no calendar");
        assertThatThrownBy(() -> Faulted.by("guard change-window", cause).orThrow())
                .hasMessage("the command faulted in guard change-window: no calendar")
                .hasCause(cause);
    }

    @Test
    void aFaultSaysTheKindOfAnExceptionThatSaysNothing() {
        assertThat(Faulted.by("command x", new IllegalStateException()).problem())
                .isEqualTo("java.lang.IllegalStateException");
        assertThat(Faulted.of("agenda", "never rests").cause()).isEqualTo(Optional.empty());
    }

    @Test
    void aRejectionHasAReason() {
        assertThatThrownBy(() -> new Rejected(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rejection without a reason");
    }
}
