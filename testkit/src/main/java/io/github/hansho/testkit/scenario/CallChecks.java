package io.github.hansho.testkit.scenario;

import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds what was expected about calls against the calls. */
final class CallChecks {

    private static final Comparator<CallAt> ORDER =
            Comparator.comparing(CallAt::after).thenComparing(CallAt::person);

    private CallChecks() {}

    static Check exactly(Run run, Duration until, List<CallAt> expected) {
        List<Call> happened = run.calls().stream()
                .filter(call -> call.after().compareTo(until) <= 0)
                .sorted(Comparator.comparing(Call::at, ORDER))
                .toList();
        List<CallAt> wanted = expected.stream().sorted(ORDER).toList();
        List<Check.Row> rows = new ArrayList<>();
        int e = 0;
        int h = 0;
        while (e < wanted.size() || h < happened.size()) {
            int order = e == wanted.size()
                    ? 1
                    : h == happened.size()
                            ? -1
                            : ORDER.compare(wanted.get(e), happened.get(h).at());
            rows.add(new Check.Row(
                    order <= 0 ? Optional.of(words(wanted.get(e))) : Optional.empty(),
                    order >= 0 ? Optional.of(words(happened.get(h))) : Optional.empty(),
                    order == 0));
            e += order <= 0 ? 1 : 0;
            h += order >= 0 ? 1 : 0;
        }
        return new Check(Words.of("check.calls", "until", until), rows);
    }

    static Check called(Run run, String who, Optional<Duration> within) {
        Duration limit = within.orElse(run.end());
        Optional<Call> first = first(run, who);
        boolean holds = first.filter(call -> call.after().compareTo(limit) <= 0).isPresent();
        return Check.of(
                within.map(time -> Words.of("check.called", "who", who, "within", time))
                        .orElseGet(() -> Words.of("check.called-ever", "who", who)),
                within.map(time -> Words.of("row.call-by", "who", who, "limit", time))
                        .orElseGet(() -> Words.of("check.called-ever", "who", who)),
                first.map(CallChecks::words).orElseGet(() -> Words.of("row.not-called", "who", who)),
                holds);
    }

    static Check never(Run run, String who) {
        Optional<Call> first = first(run, who);
        Message not = Words.of("row.not-called", "who", who);
        return Check.of(
                Words.of("check.never", "who", who),
                not,
                first.map(CallChecks::words).orElse(not),
                first.isEmpty());
    }

    private static Optional<Call> first(Run run, String who) {
        return run.calls().stream()
                .filter(call -> call.person().equals(who) || call.role().equals(who))
                .findFirst();
    }

    static Check reached(Run run, String how, String who, Duration within, Optional<Duration> when) {
        return Check.of(
                Words.of("check." + how, "who", who, "within", within),
                Words.of("row." + how + "-by", "who", who, "limit", within),
                when.map(after -> Words.of("row." + how, "after", after, "who", who))
                        .orElseGet(() -> Words.of("row.not-" + how, "who", who, "until", run.end())),
                when.filter(after -> after.compareTo(within) <= 0).isPresent());
    }

    static Check next(Run run, Duration at, Optional<Duration> due, String who) {
        Duration horizon = due.filter(time -> time.compareTo(run.end()) > 0).orElse(run.end());
        Optional<NextCall> next = run.next(at, horizon);
        Message wanted = due.map(time -> words(new CallAt(time, who))).orElseGet(() -> Words.of("row.nobody"));
        return Check.of(
                Words.of("check.next", "at", at),
                wanted,
                next.map(CallChecks::words).orElseGet(() -> Words.of("row.nobody")),
                due.isEmpty()
                        ? next.isEmpty()
                        : next.filter(call -> call.after().equals(due.get()) && call.calls(who))
                                .isPresent());
    }

    private static Message words(CallAt call) {
        return Words.of("row.call", "after", call.after(), "person", call.person());
    }

    private static Message words(Call call) {
        return Words.of("row.called", "after", call.after(), "person", call.person(), "role", call.role());
    }

    private static Message words(NextCall call) {
        return Words.of(
                "row.called",
                "after",
                call.after(),
                "person",
                String.join("+", call.people()),
                "role",
                String.join("+", call.roles()));
    }
}
