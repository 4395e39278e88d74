package io.github.hansho.cli.replay;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.MoveCheck;
import io.github.hansho.reporting.ticket.TicketMove;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.lifecycle.Ruling;
import io.github.hansho.workflow.lifecycle.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a lifecycle about the moves of a log.
 *
 * <p>A field that the mapping does not find in the log is unknown. Where a guard cannot be decided for that, the move is
 * undecided and not refused: the log does not say, which is no fault of the ticket. A reason that a move needs counts as given.
 */
final class LifecycleCheck implements MoveCheck {

    private final Lifecycle lifecycle;
    private final Map<String, FieldSource> fields;
    private final List<Declared> declared = new ArrayList<>();
    private final boolean readsValues;

    LifecycleCheck(Lifecycle lifecycle, Map<String, FieldSource> fields) {
        this.lifecycle = lifecycle;
        this.fields = fields;
        boolean reads = false;
        for (State state : lifecycle.states()) {
            for (MoveRule move : lifecycle.movesFrom(state.id())) {
                boolean back = move.to().equals(MoveRule.PREVIOUS);
                reads |= back || (move.guard() != Condition.ALWAYS && !fields.isEmpty());
                if (!back) {
                    declared.add(new Declared(state.id(), move.to()));
                }
            }
        }
        readsValues = reads;
    }

    /** The drawing of the lifecycle. */
    Graph drawing() {
        return lifecycle.graph();
    }

    @Override
    public boolean knows(String state) {
        return lifecycle.state(state).isPresent();
    }

    @Override
    public boolean readsValues() {
        return readsValues;
    }

    @Override
    public List<Declared> declared() {
        return declared;
    }

    @Override
    public Answer ask(TicketMove move) {
        FieldReader reader = field -> {
            FieldSource source = fields.get(field.name());
            return source == null ? Value.UNKNOWN : source.read(field, move.value(source.column()));
        };
        Ruling ruling = lifecycle.rule(move.from(), move.to(), move.previous(), reader);
        if (ruling instanceof Ruling.Allowed) {
            return Answer.allowed();
        }
        if (ruling instanceof Ruling.NoSuchMove none) {
            return Answer.refused(List.of(ReplayTexts.message(
                    "no-such-move",
                    "from",
                    label(move.from()),
                    "to",
                    label(move.to()),
                    "legal",
                    ReplayTexts.listed(none.legal()))));
        }
        if (ruling instanceof Ruling.Faulted fault) {
            return Answer.undecided(List.of(ReplayTexts.message(
                    "guard-threw", "guard", fault.guard(), "detail", String.valueOf(fault.cause()))));
        }
        List<Message> reasons = ((Ruling.Refused) ruling)
                .refusals().stream().map(LifecycleCheck::reason).toList();
        return isOpen(move, reader) ? Answer.undecided(reasons) : Answer.refused(reasons);
    }

    /** Whether one of the moves that lead there could be allowed if more were known. */
    private boolean isOpen(TicketMove move, FieldReader reader) {
        return lifecycle.movesFrom(move.from()).stream()
                .filter(rule -> rule.to().equals(move.to())
                        || (rule.to().equals(MoveRule.PREVIOUS)
                                && move.previous().equals(Optional.of(move.to()))))
                .anyMatch(rule -> rule.guard().evaluate(reader) == Truth.UNKNOWN);
    }

    private Label label(String state) {
        return lifecycle.state(state).map(State::label).orElseGet(() -> Label.plain(state));
    }

    /** The refusal's sentence, with the place of the rule where there is one. */
    private static Message reason(Refusal refusal) {
        if (refusal.where().isEmpty()) {
            return refusal.message();
        }
        Map<String, Label> values = new LinkedHashMap<>(refusal.message().values());
        values.put("reason", Label.of(refusal.in(Locale.ENGLISH), refusal.in(Locale.JAPANESE)));
        values.put("where", Label.plain(refusal.where().get()));
        return new Message(refusal.code(), ReplayTexts.label("reason-with-place"), values);
    }
}
