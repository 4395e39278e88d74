package io.github.hansho.core.condition;

import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.util.Optional;

/** Words a condition in the languages of the library. */
final class ConditionWords {

    private static final Texts TEXTS = Texts.read(ConditionWords.class::getResourceAsStream);

    private ConditionWords() {}

    static Refusal refusal(Explanation why, boolean wanted) {
        String not = wanted ? "" : "-not";
        if (why.condition() instanceof Condition.Compare compare) {
            String known = why.value().filter(Value::isKnown).isPresent()
                    ? compare.operator().word()
                    : why.value().filter(Value.Absent.class::isInstance).isPresent() ? "absent" : "unknown";
            return refusal(
                    why,
                    compare.field(),
                    (wanted ? "" : "not ") + compare.operator().word() + " "
                            + compare.wanted().toText(),
                    TEXTS.message(
                            "field-" + known.replace("atLeast", "at-least").replace("atMost", "at-most") + not,
                            "field",
                            compare.field().label(),
                            "value",
                            why.value().map(Value::toText).orElse(""),
                            "wanted",
                            compare.wanted().toText()));
        }
        if (why.condition() instanceof Condition.Present present) {
            String key = why.truth() == Truth.UNKNOWN ? "field-unknown-presence" : "field-present" + not;
            return refusal(
                    why,
                    present.field(),
                    wanted ? "present" : "absent",
                    TEXTS.message(
                            key,
                            "field",
                            present.field().label(),
                            "value",
                            why.value().map(Value::toText).orElse("")));
        }
        if (why.condition() instanceof Condition.Coded coded) {
            String key = why.truth() == Truth.UNKNOWN ? "guard-unknown" : "guard-refuses" + not;
            return Refusal.of(TEXTS.message(key, "guard", coded.id()));
        }
        return Refusal.of(TEXTS.message("nothing-would-do"));
    }

    private static Refusal refusal(Explanation why, Field field, String wanted, Message message) {
        return new Refusal(message, Optional.of(field.name()), why.value(), Optional.of(wanted), Optional.empty());
    }
}
