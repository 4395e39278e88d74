package io.github.hansho.workflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input that means no good: each gets an answer of its own, soon and without much memory. */
class YamlHostilityTest {

    private static String only(CharSequence text) {
        List<Problem> problems = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Yaml.read("h.yaml", text))
                .problems()
                .list();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    @Test
    void refusesTheBillionLaughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String below = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (below + ", ").repeat(9) + below + "]\n");
        }
        assertThat(only(laughs)).endsWith("aliases write out to more than 10000 nodes; write the values out");
    }

    @Test
    void refusesAnAliasThatContainsItself() {
        assertThat(only("a: &a {b: {c: *a}}")).contains("alias a stands for nothing that is complete before it");
    }

    @Test
    void refusesTenThousandLevelsOfLists() {
        assertThat(only("a: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .contains("the nesting goes deeper than 64 levels");
    }

    @Test
    void refusesTenThousandLevelsOfMaps() {
        assertThat(only("{a: ".repeat(10_000) + "1" + "}".repeat(10_000)))
                .contains("the nesting goes deeper than 64 levels");
    }

    @Test
    void refusesTenThousandLevelsThatNeverEnd() {
        assertThat(only("[".repeat(10_000))).contains("the nesting goes deeper than 64 levels");
    }

    @Test
    void refusesTenThousandLevelsOfIndentation() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(only(deep)).contains("the nesting goes deeper than 64 levels");
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem() {
        CharSequence huge = new CharSequence() {
            @Override
            public int length() {
                return 50 << 20;
            }

            @Override
            public char charAt(int index) {
                throw new AssertionError("read at " + index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new AssertionError("read from " + start);
            }

            @Override
            public String toString() {
                throw new AssertionError("read whole");
            }
        };
        assertThat(only(huge)).isEqualTo("h.yaml:1:1: the file has 52428800 characters, allowed are 4194304");
    }

    @Test
    void refusesAMillionNodes() {
        assertThat(only("[" + "1,".repeat(1_000_000) + "1]")).endsWith("the file has more than 1000000 nodes");
    }

    @Test
    void refusesAKeyOfAMegabyteWithAShortMessage() {
        assertThat(only("? [" + "x".repeat(1 << 20) + "]\n: 1")).hasSizeLessThan(200);
    }

    @Test
    void survivesALineOfAMillionSigns() {
        Yaml file = Yaml.read("h.yaml", "a: " + "x".repeat(1 << 20));
        assertThat(file.problems().list()).isEmpty();
        assertThat(file.map().orElseThrow().text("a").orElseThrow()).hasSize(1 << 20);
    }

    @Test
    void keepsNoMoreThanAThousandProblems() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            keys.append("k").append(i).append(": 1\n");
        }
        Yaml file = Yaml.read("h.yaml", keys);
        file.map().orElseThrow().only(java.util.Set.of());
        assertThat(file.problems().list()).hasSize(1_000);
    }
}
