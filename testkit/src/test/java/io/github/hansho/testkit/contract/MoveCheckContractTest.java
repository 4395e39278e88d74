package io.github.hansho.testkit.contract;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.MoveCheck;
import io.github.hansho.reporting.ticket.TicketMove;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class MoveCheckContractTest extends ContractProofTest<MoveCheck> {

    MoveCheckContractTest() {
        super(Subject.class, Subject.CURRENT, 7);
    }

    @Override
    Supplier<MoveCheck> right() {
        return Approval::new;
    }

    @Override
    Supplier<MoveCheck> doingNothing() {
        return () -> new MoveCheck() {
            @Override
            public boolean knows(String state) {
                return true;
            }

            @Override
            public Answer ask(TicketMove move) {
                return Answer.allowed();
            }

            @Override
            public List<Declared> declared() {
                return List.of();
            }
        };
    }

    @Override
    List<Saboteur<MoveCheck>> saboteurs() {
        return List.of(
                new Saboteur<>(
                        "knowsTheStatesOfTheMovesThatItDeclares", "does not know the last", () -> new Approval() {
                            @Override
                            public boolean knows(String state) {
                                return super.knows(state) && !state.equals("done");
                            }
                        }),
                new Saboteur<>("doesNotKnowAStateThatTheLifecycleDoesNotHave", "knows any", () -> new Approval() {
                    @Override
                    public boolean knows(String state) {
                        return true;
                    }
                }),
                new Saboteur<>("declaresTheSameMovesWhenAskedTwice", "turns them round", TurnsRound::new),
                new Saboteur<>("declaresEachMoveOnce", "declares one twice", () -> new Approval() {
                    @Override
                    public List<Declared> declared() {
                        return List.of(DECLARED.get(0), DECLARED.get(1), DECLARED.get(0));
                    }
                }),
                new Saboteur<>("answersTheSameWhateverItWasAskedBefore", "bears a grudge", BearsAGrudge::new),
                new Saboteur<>("looksAtNothingButTheStatesUnlessItSaysSo", "does not say so", () -> new Approval() {
                    @Override
                    public boolean readsValues() {
                        return false;
                    }
                }),
                new Saboteur<>("givesEveryReasonAsASentenceInEachLanguage", "has no Japanese", () -> new Approval() {
                    @Override
                    Label reason() {
                        return Label.of("no", "");
                    }
                }),
                new Saboteur<>("givesEveryReasonAsASentenceInEachLanguage", "lacks a value", () -> new Approval() {
                    @Override
                    Label reason() {
                        return Label.of("no way to {state}", "{state} へは移れません");
                    }
                }));
    }

    /** From new to work, and to done if it is approved. */
    private static class Approval implements MoveCheck {
        static final List<Declared> DECLARED = List.of(new Declared("new", "work"), new Declared("work", "done"));

        @Override
        public boolean knows(String state) {
            return List.of("new", "work", "done").contains(state);
        }

        @Override
        public Answer ask(TicketMove move) {
            boolean declared = declared().contains(new Declared(move.from(), move.to()));
            boolean approved =
                    !move.to().equals("done") || move.value("approved").isPresent();
            return declared && approved
                    ? Answer.allowed()
                    : Answer.refused(List.of(Message.of("not-allowed", reason())));
        }

        @Override
        public List<Declared> declared() {
            return DECLARED;
        }

        @Override
        public boolean readsValues() {
            return true;
        }

        Label reason() {
            return Label.of("the move is not allowed", "この遷移は許されません");
        }
    }

    private static final class TurnsRound extends Approval {
        private final List<Declared> declared = new ArrayList<>(DECLARED);

        @Override
        public List<Declared> declared() {
            Collections.reverse(declared);
            return List.copyOf(declared);
        }
    }

    private static final class BearsAGrudge extends Approval {
        private boolean askedTheImpossible;

        @Override
        public Answer ask(TicketMove move) {
            askedTheImpossible |= move.from().equals("done");
            return askedTheImpossible ? Answer.refused(List.of(Message.of("grudge", reason()))) : super.ask(move);
        }
    }

    /** The contract for whatever check is being looked at. */
    static final class Subject extends MoveCheckContract {

        static final Current<MoveCheck> CURRENT = new Current<>();

        @Override
        public MoveCheck check() {
            return CURRENT.make();
        }

        @Override
        public List<Map<String, String>> rows() {
            return List.of(Map.of("approved", "yes"), Map.of("group", "soc"));
        }
    }
}
