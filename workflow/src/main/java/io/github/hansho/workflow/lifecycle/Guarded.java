package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import java.time.Instant;
import java.util.Optional;

/** A guard written in code that says which one it was when it throws. */
record Guarded(String id, CodeGuard guard) implements CodeGuard {

    /** Returns the condition with each guard written in code made to name itself. */
    static Condition in(Condition condition) {
        if (condition instanceof Condition.Coded coded) {
            return coded.guard() instanceof Guarded
                    ? coded
                    : new Condition.Coded(coded.id(), new Guarded(coded.id(), coded.guard()));
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream().map(Guarded::in).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.parts().stream().map(Guarded::in).toList());
        }
        return condition instanceof Condition.Not not ? new Condition.Not(in(not.part())) : condition;
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public Truth evaluate(FieldReader fields) {
        try {
            return guard.evaluate(fields);
        } catch (Exception thrown) {
            throw new GuardThrew(id, thrown);
        }
    }

    @Override
    public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
        return guard.mayChangeAt(fields, now);
    }
}
