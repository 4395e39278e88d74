package io.github.hansho.testkit.scenario;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Rejected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what was expected about the answers to wishes, and about decisions, against what they were. */
final class AnswerChecks {

    private AnswerChecks() {}

    static Check asTold(Run run) {
        List<Check.Row> rows = new ArrayList<>();
        run.missed().forEach(miss -> rows.add(row(miss)));
        run.faults()
                .forEach(fault -> rows.add(new Check.Row(
                        Optional.of(Words.of("row.due-done")),
                        Optional.of(Words.of(
                                "row.due-broken",
                                "after",
                                fault.after(),
                                "incident",
                                fault.incident(),
                                "problem",
                                fault.problem())),
                        false)));
        return new Check(Words.of("check.as-told"), rows);
    }

    private static Check.Row row(Run.Missed miss) {
        Message wanted = miss.deed().mayRefuse()
                ? refused(
                        "row.is-refused",
                        miss.after(),
                        miss.by().id(),
                        miss.deed().kind(),
                        miss.deed().codes())
                : Words.of(
                        "row.is-accepted",
                        "after",
                        miss.after(),
                        "who",
                        miss.by().id(),
                        "what",
                        miss.deed().kind());
        return new Check.Row(Optional.of(wanted), Optional.of(happened(miss)), false);
    }

    private static Message happened(Run.Missed miss) {
        String who = miss.by().id();
        String what = miss.deed().kind();
        if (miss.decision() instanceof Rejected no) {
            return refused(
                    "row.is-refused",
                    miss.after(),
                    who,
                    what,
                    no.refusals().stream().map(AnswerChecks::sentence).toList());
        }
        if (miss.decision() instanceof Faulted fault) {
            return Words.of(
                    "row.is-broken",
                    "after",
                    miss.after(),
                    "who",
                    who,
                    "what",
                    what,
                    "problem",
                    fault.what() + ": " + fault.problem());
        }
        return Words.of("row.is-accepted", "after", miss.after(), "who", who, "what", what);
    }

    static String sentence(Refusal refusal) {
        return refusal.code() + ": " + refusal.message()
                + refusal.where().map(place -> " (" + place + ")").orElse("");
    }

    static Check refused(Run run, Duration at, Optional<String> by, List<String> codes) {
        List<Refused> there = run.refusals().stream()
                .filter(no -> no.after().equals(at))
                .filter(no -> by.isEmpty() || by.get().equals(no.by().id()))
                .toList();
        boolean holds = there.stream()
                .anyMatch(no -> !no.reasons().isEmpty() && (codes.isEmpty() || Refused.sameCodes(codes, no.reasons())));
        String who = by.orElse("*");
        Message happened = there.isEmpty()
                ? Words.of("row.no-refusal", "after", at)
                : refused(
                        "row.is-refused",
                        at,
                        there.get(0).by().id(),
                        there.get(0).what(),
                        there.get(0).codes());
        return Check.of(
                Words.of("check.refused", "at", at), refused("row.is-refused", at, who, "*", codes), happened, holds);
    }

    private static Message refused(String key, Duration after, String who, String what, List<String> why) {
        String reasons = why.isEmpty() ? "*" : why.stream().collect(Collectors.joining("; "));
        return Words.of(key, "after", after, "who", who, "what", what, "why", reasons);
    }

    static Check decided(Run run, String decision, String option, Optional<Duration> by) {
        Optional<Decided> made = run.decisions().stream()
                .filter(asked -> asked.decision().equals(decision))
                .findFirst();
        Duration limit = by.orElse(run.end());
        boolean holds = made.filter(
                        asked -> asked.option().filter(option::equals).isPresent()
                                && asked.ended()
                                        .filter(after -> after.compareTo(limit) <= 0)
                                        .isPresent())
                .isPresent();
        Message happened = made.isEmpty()
                ? Words.of("row.not-asked", "decision", decision)
                : made.get()
                        .ended()
                        .map(after -> Words.of(
                                "row.decided",
                                "after",
                                after,
                                "decision",
                                decision,
                                "option",
                                made.get().option().orElse("-")))
                        .orElseGet(() -> Words.of("row.undecided", "decision", decision, "until", run.end()));
        return Check.of(
                Words.of("check.decided", "decision", decision),
                Words.of("row.decided-by", "limit", limit, "decision", decision, "option", option),
                happened,
                holds);
    }
}
