package io.github.hansho.benchmarks;

import io.github.hansho.workflow.plan.Plan;

/** Plans with escalations and rosters, made up to a size. */
final class Policies {

    private static final int ROSTERS = 10;
    private static final int PEOPLE = 5;

    private Policies() {}

    /** Returns a plan that calls somebody at once and somebody else so many minutes later. */
    static Plan callingAgainAfter(int minutes) {
        return Plan.parse("calling.yaml", """
                plan: {id: calling, version: "1"}
                lifecycle: {id: short, version: "1", initial: new, states: {new: {phase: triage}, closed: {phase: closed}},
                            moves: [{from: new, to: closed}]}
                escalations:
                  calling:
                    when: {severity: {atLeast: high}}
                    functional: [{at: 0m, call: role-0}, {at: %dm, call: role-1}]
                """.formatted(minutes) + rosters());
    }

    /** Returns a plan of three rules and ten rosters of five people each. */
    static Plan ladders() {
        return Plan.parse("ladders.yaml", """
                plan: {id: ladders, version: "1"}
                settings: {zone: Europe/Berlin}
                escalations:
                  high:
                    when: {severity: high}
                    functional: [{at: 0m, call: role-0}, {at: 15m, call: role-1}, {at: 1h, call: role-2, orElse: role-9}]
                  critical:
                    when: {severity: {atLeast: critical}}
                    functional: [{at: 0m, call: role-3}, {at: 10m, call: [role-4, role-5]}]
                    hierarchical: [{at: 30m, call: role-6, unless: resolved}, {at: 2h, call: role-7, during: office}]
                  old:
                    when: {age: {atLeast: 8h}}
                    functional: [{at: 0m, call: role-8}]
                """ + rosters());
    }

    /** Returns the plan of the night with ladders: whoever answers stops one track, and closing ends the other. */
    static Plan night() {
        return Plan.parse("night.yaml", NightPlan.text() + """
                escalations:
                  called:
                    when: {severity: {atLeast: high}}
                    functional: [{at: 0m, call: role-0}, {at: 10m, call: role-1}, {at: 1h, call: role-2}]
                    hierarchical: [{at: 25m, call: role-3, orElse: role-4, unless: resolved}]
                """ + rosters());
    }

    /** By turns of a week, a day, twelve hours and a month; each third roster has another layer during office hours. */
    private static String rosters() {
        StringBuilder yaml = new StringBuilder("""
                calendars:
                  free: {holidays: [2026-01-01, 2026-04-03, 2026-05-01, 2026-12-25], knownUntil: 2040-12-31}
                  office: {zone: Europe/Berlin, open: {mon-fri: "09:00-17:30"}, except: free}
                rosters:
                """);
        String[] turns = {
            "{weekly: [%s], from: 2026-01-05T09:00}",
            "{daily: [%s], from: 2026-01-01T08:00}",
            "{hourly: [%s], every: 12, anchor: 2026-01-01T07:00}",
            "{monthly: [%s], from: 2026-01-01}"
        };
        for (int roster = 0; roster < ROSTERS; roster++) {
            StringBuilder people = new StringBuilder();
            for (int i = 0; i < PEOPLE; i++) {
                people.append(i == 0 ? "" : ", ").append("p-").append(roster * PEOPLE + i);
            }
            yaml.append("  role-").append(roster).append(": {zone: Europe/Berlin, layers: [");
            yaml.append(turns[roster % turns.length].formatted(people));
            yaml.append(roster % 3 == 0 ? ", {people: [p-" + roster * PEOPLE + "], during: office}" : "");
            yaml.append("]}\n");
        }
        return yaml.toString();
    }
}
