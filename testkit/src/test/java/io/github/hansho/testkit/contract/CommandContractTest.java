package io.github.hansho.testkit.contract;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class CommandContractTest extends ContractProofTest<Command> {

    CommandContractTest() {
        super(Subject.class, Subject.CURRENT, 8);
    }

    @Override
    Supplier<Command> right() {
        return Quarantine::new;
    }

    @Override
    Supplier<Command> doingNothing() {
        return () -> now -> now.accept(List.of());
    }

    @Override
    List<Saboteur<Command>> saboteurs() {
        return List.of(
                new Saboteur<>("decidesTheSameInTheSameSituation", "decides once", DecidesOnce::new),
                new Saboteur<>("decidesTheSameWhateverItDecidedBefore", "gives up at the first no", GivesUp::new),
                new Saboteur<>(
                        "neverBreaks", "takes a no for a fault", () -> refusing(() -> Faulted.of("it", "broke"))),
                new Saboteur<>(
                        "acceptsOnlyChangesThatApply",
                        "does not look at what there is",
                        () -> accepting(Subject::severityFromNowhere)),
                new Saboteur<>(
                        "acceptsOnlyChangesThatApply", "opens anew", () -> accepting(now -> Facts.opened(now.stamp()))),
                new Saboteur<>(
                        "stampsEveryFactWithTheStampOfTheSituation",
                        "dates back",
                        () -> accepting(now -> note(Stamp.of(now.at().minusSeconds(1), now.by())))),
                new Saboteur<>("saysWhichIncidentAndWhichRevisionFollow", "says the one before", SaysTheOneBefore::new),
                new Saboteur<>(
                        "movesOnlyAsTheLifecycleAllows",
                        "closes at once",
                        () -> accepting(now -> moved(now, "closed", Phase.CLOSED))),
                new Saboteur<>(
                        "movesOnlyAsTheLifecycleAllows",
                        "mistakes the phase",
                        () -> accepting(now -> moved(now, "triage", Phase.RECOVERY))),
                new Saboteur<>(
                        "givesEveryReasonAsASentenceInEachLanguage",
                        "has no Japanese",
                        () -> refusing(() -> no(Label.of("the incident is closed", "")))));
    }

    /** Notes a quarantine while the incident is new, and says no later. */
    private static class Quarantine implements Command {
        @Override
        public Decision decide(Situation now) {
            return now.incident().state().equals("new") ? now.accept(fact(now)) : refusal();
        }

        Fact fact(Situation now) {
            return note(now.stamp());
        }

        Decision refusal() {
            return no(Label.of("the incident is no longer new", "このインシデントはもう受付の状態ではありません"));
        }
    }

    private static Fact note(Stamp stamp) {
        return new Noted(stamp, Text.of("quarantined"));
    }

    private static Fact moved(Situation now, String to, Phase phase) {
        return new Moved(now.stamp(), now.incident().state(), to, phase, Text.NONE, false);
    }

    private static Rejected no(Label sentence) {
        return Rejected.because(Refusal.of(Message.of("not-new", sentence)));
    }

    private static Command accepting(Function<Situation, Fact> fact) {
        return new Quarantine() {
            @Override
            Fact fact(Situation now) {
                return fact.apply(now);
            }
        };
    }

    private static Command refusing(Supplier<Decision> refusal) {
        return new Quarantine() {
            @Override
            Decision refusal() {
                return refusal.get();
            }
        };
    }

    private static final class DecidesOnce extends Quarantine {
        private @Nullable Situation last;

        @Override
        public Decision decide(Situation now) {
            boolean again = now.equals(last);
            last = now;
            return again ? refusal() : super.decide(now);
        }
    }

    private static final class GivesUp extends Quarantine {
        private boolean refused;

        @Override
        public Decision decide(Situation now) {
            Decision decision = refused ? refusal() : super.decide(now);
            refused |= decision instanceof Rejected;
            return decision;
        }
    }

    private static final class SaysTheOneBefore extends Quarantine {
        @Override
        public Decision decide(Situation now) {
            return super.decide(now) instanceof Accepted accepted
                    ? new Accepted(accepted.id(), accepted.revision() - 1, accepted.facts())
                    : refusal();
        }
    }

    /** The contract for whatever command is being looked at. */
    static final class Subject extends CommandContract {

        static final Current<Command> CURRENT = new Current<>();

        @Override
        public Command command() {
            return CURRENT.make();
        }

        @Override
        public List<Situation> situations() {
            return Situations.some();
        }

        static Fact severityFromNowhere(Situation now) {
            return new SeverityChanged(
                    now.stamp(), Optional.of("low"), "high", Standing.CONFIRMED, Text.NONE, Map.of());
        }
    }
}
