package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Plans that mean no good, or that went through the wrong hands: each is answered soon, in words. */
class PlanHostilityTest {

    private static final String NAME = "plan: {id: p, version: 1}\n";

    private static PlanException refused(CharSequence yaml) {
        PlanException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> catchThrowableOfType(PlanException.class, () -> Plan.parse("h.yaml", yaml)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static String only(CharSequence yaml) {
        PlanException refused = refused(yaml);
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0).toString();
    }

    @Test
    void takesAByteOrderMarkAtTheStart() {
        assertThat(Plan.parse("h.yaml", "\uFEFF" + NAME).ref()).hasToString("p/1");
    }

    @Test
    void refusesAByteOrderMarkElsewhere() {
        assertThat(only(NAME + "\uFEFFsettings: {}\n"))
                .isEqualTo("h.yaml:2:1: character U+FEFF stands here, which YAML does not allow; remove it");
    }

    @Test
    void refusesATab() {
        assertThat(only(NAME + "settings:\n\tzone: UTC\n"))
                .isEqualTo("h.yaml:3:1: a tab stands here where only spaces are allowed; indent with spaces");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(only(NAME + "handOver: {answerWithin: 30m}\nhandOver: {answerWithin: 10m}\n"))
                .isEqualTo("h.yaml:3:1: handOver: key handOver is here for the second time,"
                        + " the first is in line 2; keep one");
    }

    @Test
    void refusesTheBillionLaughs() {
        StringBuilder laughs =
                new StringBuilder(NAME + "fields:\n  a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            String below = "*a" + (i - 1);
            laughs.append("  a" + i + ": &a" + i + " [" + (below + ", ").repeat(7) + below + "]\n");
        }
        assertThat(only(laughs)).endsWith("aliases write out to more than 10000 nodes; write the values out");
    }

    @Test
    void refusesAFileReadInTheWrongCharset() {
        byte[] windows = (NAME + "settings: {zone: 東京}\n").getBytes(Charset.forName("windows-31j"));
        assertThat(only(new String(windows, StandardCharsets.UTF_8)))
                .startsWith(
                        "h.yaml:2:18: a replacement character stands here, so the file was read in the wrong charset");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(only(NAME + "#".repeat(5 << 20))).contains("characters, allowed are 4194304");
    }

    @Test
    void refusesAConditionThatIsTooDeep() {
        String when = "{not: ".repeat(5_000) + "acknowledged" + "}".repeat(5_000);
        assertThat(only(NAME + "intake: {rules: [{id: a, when: " + when + ", open: true}]}"))
                .contains("the nesting goes deeper than 64 levels");
    }

    @Test
    void refusesATagThatNamesAClass() {
        assertThat(only(NAME + "settings: {zone: !!java.net.URL UTC}\n"))
                .endsWith("tag tag:yaml.org,2002:java.net.URL is not allowed, write the value without a tag");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(only(NAME + "---\n" + NAME)).contains("a second document begins here");
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThat(only("[plan]")).isEqualTo("h.yaml:1:1: here is a list, it has to be a map");
        assertThat(only("")).isEqualTo("h.yaml:1:1: the file is empty, it has to hold a map");
    }

    @Test
    void readsAsCodeNothingThatOlderRulesWouldTurnAround() {
        Plan plan = Plan.parse("h.yaml", NAME + "severities: [NO, 22:00, on, 1e3]\n");
        assertThat(plan.severities().codes()).containsExactly("NO", "22:00", "on", "1e3");
    }

    @Test
    void keepsNoMoreThanAThousandProblemsOfAHugePlan() {
        StringBuilder rules = new StringBuilder(NAME + "intake:\n  rules:\n");
        for (int i = 0; i < 20_000; i++) {
            rules.append("    - {id: r").append(i).append(", opne: true}\n");
        }
        PlanException refused = refused(rules);
        assertThat(refused.problems()).hasSize(1_000);
        assertThat(refused.getMessage()).hasSizeLessThan(1 << 20);
    }

    @Test
    void readsTenThousandRules() {
        StringBuilder rules = new StringBuilder(NAME + "intake:\n  rules:\n");
        for (int i = 0; i < 10_000; i++) {
            rules.append("    - {id: r")
                    .append(i)
                    .append(", when: {rule: r")
                    .append(i)
                    .append("}, open: true}\n");
        }
        Plan plan = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Plan.parse("h.yaml", rules));
        assertThat(plan.intake().rules()).hasSize(10_000);
    }
}
