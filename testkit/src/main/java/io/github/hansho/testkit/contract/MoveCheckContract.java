package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.ticket.MoveCheck;
import io.github.hansho.reporting.ticket.TicketMove;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every check of moves must do. */
public abstract class MoveCheckContract {

    private static final String NO_STATE = "no state of this name";

    /** Creates the contract; the test engine does so for each clause. */
    protected MoveCheckContract() {}

    /** Returns a new check of a lifecycle with at least one move. */
    public abstract MoveCheck check();

    /** Returns what rows may say, so that some move is refused and some is allowed; each is tried with every move. */
    public abstract List<Map<String, String>> rows();

    @BeforeEach
    final void refusesAndAllowsOrNothingIsProved() {
        MoveCheck check = check();
        assertThat(moves(check).map(move -> check.ask(move).reasons().isEmpty()).distinct())
                .as("whether moves are allowed")
                .hasSize(2);
    }

    @Test
    void knowsTheStatesOfTheMovesThatItDeclares() {
        MoveCheck check = check();
        assertThat(check.declared()).isNotEmpty().allSatisfy(declared -> {
            assertThat(check.knows(declared.from())).as(declared.from()).isTrue();
            assertThat(check.knows(declared.to())).as(declared.to()).isTrue();
        });
    }

    @Test
    void doesNotKnowAStateThatTheLifecycleDoesNotHave() {
        assertThat(check().knows(NO_STATE)).isFalse();
    }

    @Test
    void declaresTheSameMovesWhenAskedTwice() {
        MoveCheck check = check();
        assertThat(check.declared()).isEqualTo(check.declared()).isEqualTo(check().declared());
    }

    @Test
    void declaresEachMoveOnce() {
        assertThat(check().declared()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void answersTheSameWhateverItWasAskedBefore() {
        List<TicketMove> moves = moves(check()).toList();
        assertThat(Asked.backwards(moves, check()::ask)).isEqualTo(Asked.forwards(moves, check()::ask));
    }

    @Test
    void looksAtNothingButTheStatesUnlessItSaysSo() {
        MoveCheck check = check();
        if (!check.readsValues()) {
            assertThat(moves(check))
                    .allSatisfy(move -> assertThat(check.ask(move))
                            .isEqualTo(check.ask(TicketMove.of(move.from(), move.to(), Map.of()))));
        }
    }

    @Test
    void givesEveryReasonAsASentenceInEachLanguage() {
        MoveCheck check = check();
        moves(check)
                .flatMap(move -> check.ask(move).reasons().stream())
                .forEach(reason -> Sentences.complete(reason.code(), reason::in));
    }

    /** Every way between two states, with every row. */
    private Stream<TicketMove> moves(MoveCheck check) {
        List<String> states = check.declared().stream()
                .flatMap(declared -> Stream.of(declared.from(), declared.to()))
                .distinct()
                .toList();
        return states.stream()
                .flatMap(from -> states.stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> rows().stream().map(row -> TicketMove.of(from, to, row))));
    }
}
