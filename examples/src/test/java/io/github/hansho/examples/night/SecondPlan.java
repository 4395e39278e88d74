package io.github.hansho.examples.night;

import io.github.hansho.workflow.plan.Plan;

/** The plan of the night as it was mended: a maintenance log-in is looked at within half an hour, offers lapse sooner. */
final class SecondPlan {

    static final Plan PLAN = Plan.parse("night-2.yaml", text());

    private SecondPlan() {}

    private static String text() {
        return changed(
                changed(
                        changed(
                                changed(NightStory.text(), "version: \"1\", label", "version: \"2\", label"),
                                "answerWithin: 30m",
                                "answerWithin: 15m"),
                        "    - id: same-trail",
                        """
                                - id: maintenance-login
                                  when: {rule: vpn-no-mfa}
                                  open: low
                                - id: same-trail""".indent(4).stripTrailing()),
                "escalations:",
                """
                escalations:
                  maintenance-login:
                    label: {en: Maintenance log-in without a second factor, ja: 二要素なしの保守ログイン}
                    when: {all: [{severity: {atMost: low}}, {acknowledged: false}]}
                    functional: [{at: 25m, call: duty-manager, again: {every: 5m, times: 1}}]""");
    }

    private static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("the plan of the night has no " + from);
        }
        return text.replace(from, to);
    }
}
