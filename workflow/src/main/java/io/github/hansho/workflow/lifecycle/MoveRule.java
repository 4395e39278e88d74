package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A move that a lifecycle has from one state: where it leads, what it asks for, and what it reaches. */
public final class MoveRule {

    /** The target of a move that leads back to the state before. */
    public static final String PREVIOUS = MoveDraft.PREVIOUS;

    private final String id;
    private final String from;
    private final Label label;
    private final MoveDraft declared;
    private final Condition guard;

    MoveRule(String id, String from, Label label, MoveDraft declared, Condition guard) {
        this.id = id;
        this.from = from;
        this.label = label;
        this.declared = declared;
        this.guard = guard;
    }

    /** Returns its id, unique in the lifecycle: {@code triage->analysis}, with {@code #2} for a second of these. */
    public String id() {
        return id;
    }

    /** Returns the state it leaves. */
    public String from() {
        return from;
    }

    /** Returns the state it leads to, or {@link #PREVIOUS}. */
    public String to() {
        return declared.to();
    }

    /** Returns what people call it. */
    public Label label() {
        return label;
    }

    /** Returns what must hold for it, requirements included; {@link Condition#ALWAYS} if nothing. */
    public Condition guard() {
        return guard;
    }

    /** Returns whether whoever makes it has to say why. */
    public boolean needsReason() {
        return declared.needsReason();
    }

    /** Returns the milestones that it reaches. */
    public List<Milestone> reaches() {
        return declared.reaches();
    }

    /** Returns how long after its state was entered time alone makes it; empty for a move that somebody makes. */
    public Optional<Duration> after() {
        return declared.after();
    }

    /** Returns whether it opens again what was closed. */
    public boolean reopens() {
        return declared.reopens();
    }

    /** Returns whether it is declared as a return to earlier work. */
    public boolean returns() {
        return declared.returns();
    }

    /** Returns where it is declared, for instance {@code tokyo.yaml:41}. */
    public String where() {
        return declared.site().where();
    }

    MoveDraft declared() {
        return declared;
    }

    @Override
    public String toString() {
        return id;
    }
}
