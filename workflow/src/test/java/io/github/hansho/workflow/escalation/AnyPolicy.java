package io.github.hansho.workflow.escalation;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Any rules, steps and settings, over rosters that can be worked out in the head. */
final class AnyPolicy {

    /** Two take turns each hour; one is there for an hour and a half; the lead always. */
    static final Directory ROSTERS = Night.people("""
            calendars: {office: {zone: UTC, open: {daily: ["13:20-14:10", "15:00-16:00"]}}}
            rosters:
              soc: {zone: UTC, layers: [{hourly: [u1, u2], from: 2026-11-22T00:00}]}
              csirt: {zone: UTC, layers: [{people: [u3], from: 2026-11-22T13:30, to: 2026-11-22T15:00}]}
              lead: {zone: UTC, layers: [{people: [u4]}]}
            maintenance: [{id: m, zone: UTC, from: 2026-11-22T16:10, to: 2026-11-22T16:30, reason: patches}]
            """);

    private static final String LIFECYCLE = """
            lifecycle:
              states: {open: {phase: triage}, done: {phase: post-incident}, over: {phase: closed}}
              moves: [{from: open, to: done}, {from: done, to: open}, {from: open, to: over}, {from: over, to: open}]
            """;

    private final Random random;
    private final StringBuilder rules = new StringBuilder();

    private AnyPolicy(Random random) {
        this.random = random;
    }

    /** Returns who fills a role at an instant, worked out by hand. */
    static Set<String> onCall(String target, Instant at) {
        long minute = Night.minuteOf(at);
        return switch (target) {
            case "soc" -> Set.of(Math.floorDiv(minute, 60L) % 2 == 0 ? "u2" : "u1");
            case "csirt" -> minute >= 30 && minute < 120 ? Set.of("u3") : Set.of();
            case "lead" -> Set.of("u4");
            case "empty" -> Set.of();
            default -> Set.of(target);
        };
    }

    /** Returns a plan; these settings hold whatever else is drawn. */
    static Plan some(Random random, String settings) {
        AnyPolicy policy = new AnyPolicy(random);
        int rules = 1 + random.nextInt(3);
        for (int i = 0; i < rules; i++) {
            policy.rule("r" + i, settings);
        }
        return Night.plan("1", policy.rules.toString(), LIFECYCLE);
    }

    private void rule(String id, String settings) {
        rules.append(id).append(": {");
        List<String> conditions = List.of(
                "",
                "",
                "when: {severity: {atLeast: high}}, ",
                "when: {age: {atLeast: 20m}}, ",
                "when: {assigned: false}, ",
                "when: {any: [{severity: critical}, {age: {atLeast: 1h}}]}, ");
        rules.append(one(conditions));
        boolean both = random.nextBoolean();
        if (both || random.nextInt(4) > 0) {
            rules.append("functional: ").append(steps()).append(", ");
            both = both && random.nextBoolean();
            rules.append(both ? "hierarchical: " + steps() + ", " : "");
        } else {
            rules.append("hierarchical: ").append(steps()).append(", ");
        }
        rules.append("settings: {").append(settings).append(settings()).append("}}\n");
    }

    private String steps() {
        List<String> steps = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        boolean since = random.nextBoolean();
        int at = 0;
        for (int i = 0; i < count; i++) {
            int gap = random.nextInt(4) * 7;
            at += gap;
            steps.add("{" + (since ? "at: " + at : "wait: " + gap) + "m, " + step() + "}");
        }
        return steps.toString();
    }

    private String step() {
        StringBuilder step = new StringBuilder();
        int act = random.nextInt(10);
        String target = one(List.of("soc", "soc", "csirt", "lead", "empty", "u1", "[soc, csirt]"));
        if (act == 0) {
            step.append("ask: ")
                    .append(target)
                    .append(", question: isolate?, options: {now: isolate now, later: wait}");
        } else {
            step.append(act == 1 ? "transfer: " : act < 4 ? "inform: " : "call: ")
                    .append(target);
        }
        step.append(sometimes(", orElse: u2"))
                .append(one(List.of("", "", "", ", unless: resolved", ", unless: never")))
                .append(sometimes(", during: office"));
        return step.append(
                        one(List.of("", "", "", ", when: {assigned: true}", ", when: {assigned: true}, maxWait: 25m")))
                .toString();
    }

    private String settings() {
        return sometimes("onUnack: " + one(List.of("restart", "resume", "rearmCurrent")) + ", ")
                + sometimes("onEmptyTarget: " + one(List.of("wait", "skipNow", "nextOnCall")) + ", ")
                + sometimes("acknowledgeBy: all, ")
                + sometimes("ackTimeout: 25m, ")
                + sometimes("ackReminder: 15m, ")
                + sometimes("additionalPasses: 2, passGap: 15m, passRevertsAck: " + random.nextBoolean() + ", ")
                + sometimes("onSeverityChange: " + one(List.of("none", "addOnly", "restart")) + ", ")
                + sometimes("onSnoozeEnd: " + one(List.of("restart", "shiftRemaining", "retriggerAcker")) + ", ")
                + sometimes("outsideWindow: skip, ")
                + sometimes("onAgain: restart, ")
                + sometimes("grace: 3m");
    }

    private String sometimes(String text) {
        return random.nextInt(4) == 0 ? text : "";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
