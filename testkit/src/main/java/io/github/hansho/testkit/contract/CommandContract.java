package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.lifecycle.Ruling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every command must do.
 *
 * <p>The desk checks a foreign command anew whenever it decides; this finds out before it goes live.
 */
public abstract class CommandContract {

    /** Creates the contract; the test engine does so for each clause. */
    protected CommandContract() {}

    /** Returns the command. */
    public abstract Command command();

    /** Returns situations to decide in; the command must be accepted in at least one. */
    public abstract List<Situation> situations();

    @BeforeEach
    final void isAcceptedSomewhereOrNothingIsProved() {
        Command command = command();
        assertThat(situations().stream().map(command::decide))
                .as("decisions")
                .anyMatch(decision -> decision instanceof Accepted accepted
                        && !accepted.facts().isEmpty());
    }

    @Test
    void decidesTheSameInTheSameSituation() {
        Command command = command();
        assertThat(situations())
                .allSatisfy(situation -> assertThat(command.decide(situation)).isEqualTo(command.decide(situation)));
    }

    @Test
    void decidesTheSameWhateverItDecidedBefore() {
        List<Situation> situations = situations();
        assertThat(Asked.backwards(situations, command()::decide))
                .isEqualTo(Asked.forwards(situations, command()::decide));
    }

    @Test
    void neverBreaks() {
        Command command = command();
        assertThat(situations())
                .allSatisfy(situation -> assertThat(command.decide(situation)).isNotInstanceOf(Faulted.class));
    }

    @Test
    void acceptsOnlyChangesThatApply() {
        accepted((situation, accepted) -> {
            assertThat(accepted.facts()).allSatisfy(fact -> assertThat(fact).isInstanceOf(Change.class));
            situation.after(accepted);
        });
    }

    @Test
    void stampsEveryFactWithTheStampOfTheSituation() {
        accepted((situation, accepted) ->
                assertThat(accepted.facts()).extracting(Fact::stamp).containsOnly(situation.stamp()));
    }

    @Test
    void saysWhichIncidentAndWhichRevisionFollow() {
        accepted((situation, accepted) -> {
            assertThat(accepted.id()).isEqualTo(situation.incident().id());
            assertThat(accepted.revision())
                    .isEqualTo(
                            situation.incident().revision() + accepted.facts().size());
        });
    }

    @Test
    void movesOnlyAsTheLifecycleAllows() {
        accepted((situation, accepted) -> {
            Situation before = situation;
            for (int i = 0; i < accepted.facts().size(); i++) {
                before = i == 0
                        ? before
                        : before.after(before.accept(accepted.facts().get(i - 1)));
                if (accepted.facts().get(i) instanceof Moved moved) {
                    assertThat(ruling(before, moved))
                            .isInstanceOfSatisfying(
                                    Ruling.Allowed.class,
                                    allowed -> assertThat(allowed.to().id() + " in "
                                                    + allowed.to().phase())
                                            .isEqualTo(moved.to() + " in " + moved.phase()));
                }
            }
        });
    }

    @Test
    void givesEveryReasonAsASentenceInEachLanguage() {
        Command command = command();
        situations().stream()
                .map(command::decide)
                .flatMap(decision -> decision instanceof Rejected no ? no.refusals().stream() : Stream.of())
                .forEach(reason -> Sentences.complete(reason.code(), reason::in));
    }

    private interface Look {
        void at(Situation situation, Accepted accepted);
    }

    private void accepted(Look look) {
        Command command = command();
        for (Situation situation : situations()) {
            if (command.decide(situation) instanceof Accepted accepted) {
                look.at(situation, accepted);
            }
        }
    }

    private static Ruling ruling(Situation situation, Moved moved) {
        Incident incident = situation.incident();
        return situation
                .plan()
                .lifecycle(incident.origin().kind())
                .rule(
                        incident.state(),
                        moved.to(),
                        incident.place().previous(),
                        situation.fields(),
                        moved.reason().isPresent());
    }
}
