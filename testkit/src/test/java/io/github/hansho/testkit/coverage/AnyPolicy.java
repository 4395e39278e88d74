package io.github.hansho.testkit.coverage;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Policies, rosters and stretches with windows, overrides, maintenance, holidays and changes of the clocks. */
final class AnyPolicy {

    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "Europe/Berlin", "America/Chicago", "Australia/Lord_Howe", "UTC");
    private static final List<String> ROLES = List.of("a", "b", "c");
    private static final List<String> HOURS = List.of("00:00-24:00", "02:15-02:45", "08:00-20:00", "22:00-06:00");
    private static final List<String> DAYS = List.of("daily", "mon-fri", "sat,sun");

    private AnyPolicy() {}

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static Plan plan(Random random) {
        StringBuilder yaml = new StringBuilder("plan: {id: any, version: \"1\"}\n");
        if (random.nextInt(3) == 0) {
            yaml.append("lifecycle: {initial: new, states: {new: {phase: triage}, old: {phase: analysis}, "
                    + "done: {phase: closed}}, moves: [{from: new, to: old, after: 20m}]}\n");
        }
        yaml.append("escalations:\n");
        for (int i = 0; i <= random.nextInt(2); i++) {
            yaml.append("  r").append(i).append(":\n");
            yaml.append("    when: ")
                    .append(one(
                            random,
                            List.of(
                                    "{severity: {atLeast: high}}",
                                    "{age: {atLeast: 45m}}",
                                    "{any: [{severity: critical}, {timeInState: {atLeast: 3h}}]}",
                                    "{all: [{kind: incident}, {not: {offerOpen: true}}]}")))
                    .append('\n');
            yaml.append("    functional: [").append(steps(random)).append("]\n");
            if (random.nextBoolean()) {
                yaml.append("    hierarchical: [").append(steps(random)).append("]\n");
            }
            yaml.append("    settings: {onEmptyTarget: ")
                    .append(one(random, List.of("wait", "skipNow", "nextOnCall")))
                    .append(", outsideWindow: ")
                    .append(one(random, List.of("wait", "skip")))
                    .append(", onAgain: ")
                    .append(one(random, List.of("keep", "restart")))
                    .append(", additionalPasses: ")
                    .append(random.nextInt(2))
                    .append("}\n");
        }
        return Plan.parse("any.yaml", yaml);
    }

    private static String steps(Random random) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            steps.append(i == 0 ? "" : ", ")
                    .append("{wait: ")
                    .append(one(random, List.of("0m", "7m", "30m", "5h")))
                    .append(", ")
                    .append(one(random, List.of("call", "call", "call", "transfer", "inform")))
                    .append(": ")
                    .append(one(random, ROLES))
                    .append(random.nextInt(3) == 0 ? ", during: hours" : "")
                    .append(random.nextInt(5) == 0 ? ", when: {age: {atLeast: 90m}}, maxWait: 3h" : "")
                    .append(random.nextInt(4) == 0 ? ", orElse: spare" : "")
                    .append("}");
        }
        return steps.toString();
    }

    static Directory directory(Random random) {
        StringBuilder yaml =
                new StringBuilder("directory: {version: \"1\", zone: " + one(random, ZONES) + "}\ncalendars:\n");
        yaml.append("  free: {holidays: [2026-03-28, 2026-10-24], knownFrom: 2026-01-01, knownUntil: 2026-")
                .append(random.nextInt(3) != 0 ? "10-24" : "12-31")
                .append("}\n");
        yaml.append("  hours: {")
                .append(hours(random))
                .append("}\n  cover: {")
                .append(hours(random))
                .append("}\n");
        yaml.append("rosters:\n");
        for (String role : ROLES) {
            String layers = one(
                    random,
                    List.of(
                            "{people: [p]}",
                            "{people: [p, q], during: cover}",
                            "{daily: [p, q, s], from: 2026-03-01T02:30}",
                            "{hourly: [q, r], every: 8, anchor: 2026-01-01T01:30, during: cover}",
                            "{weekly: [p, s], from: 2026-10-01}, {people: [r], during: cover}"));
            yaml.append("  ")
                    .append(role)
                    .append(": {zone: ")
                    .append(one(random, ZONES))
                    .append(", layers: [")
                    .append(layers)
                    .append("]");
            if (random.nextInt(2) == 0) {
                String month = one(random, List.of("03-2", "10-2", "03-3"));
                int day = random.nextInt(2);
                yaml.append(", overrides: [{from: 2026-")
                        .append(month)
                        .append(day)
                        .append("T0")
                        .append(random.nextInt(9))
                        .append(":30, to: 2026-")
                        .append(month.equals("03-3") ? "04-02" : month + (day + 6))
                        .append(", remove: ")
                        .append(layers.contains("[p") ? "p" : "q")
                        .append("}]");
            }
            yaml.append("}\n");
        }
        yaml.append("  spare: {layers: [{people: [t], during: cover}]}\n");
        if (random.nextInt(3) == 0) {
            yaml.append("""
                    maintenance:
                      - {id: m, from: 2026-03-28T23:00, to: 2026-03-29T05:00, reason: work}
                      - {id: n, from: 2026-10-25T00:00, to: 2026-10-25T03:30, reason: work}
                    """);
        }
        return Directory.parse("any.yaml", yaml, Map.of());
    }

    private static String hours(Random random) {
        return "zone: " + one(random, ZONES) + ", open: {\"" + one(random, DAYS) + "\": \"" + one(random, HOURS) + "\"}"
                + (random.nextBoolean() ? ", except: free" : "");
    }

    static Stretch stretch(Random random) {
        LocalDate first = one(
                random,
                List.of(
                        LocalDate.of(2026, 3, 26),
                        LocalDate.of(2026, 3, 7),
                        LocalDate.of(2026, 10, 23),
                        LocalDate.of(2026, 10, 30),
                        LocalDate.of(2026, 4, 3)));
        return Stretch.between(first, first.plusDays(3), ZoneId.of(one(random, ZONES)));
    }
}
