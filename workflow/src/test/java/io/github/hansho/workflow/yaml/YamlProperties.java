package io.github.hansho.workflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class YamlProperties {

    @Provide
    Arbitrary<String> nearlyYaml() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b: ",
                ": ",
                "\n",
                "  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "&x ",
                "*x",
                "!t ",
                "'",
                "\"",
                "|\n",
                ">",
                "#",
                "---\n",
                "...\n",
                "%YAML 1.2\n",
                "? ",
                "\t",
                "1",
                "true",
                "~",
                "高",
                "\\x41",
                "\r\n");
        Arbitrary<String> garbage = pieces.list().ofMinSize(0).ofMaxSize(14).map(parts -> String.join("", parts));
        Arbitrary<String> fair = Arbitraries.of("a", "b", "c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(keys -> String.join(": 1\n", keys.stream().distinct().toList()) + ": [x, {y: 2}]\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, garbage), net.jqwik.api.Tuple.of(1, fair));
    }

    @Property(tries = 1_000)
    void whateverIsReadThereIsAnAnswerAndNeverAnException(@ForAll("nearlyYaml") String text) {
        Yaml file = Yaml.read("g.yaml", text);
        boolean whole = file.map().isPresent() && file.problems().isEmpty();
        assertThat(whole || !file.problems().isEmpty()).isTrue();
        file.problems().list().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
        Statistics.label("answer").collect(whole ? "read" : "refused").coverage(checker -> {
            checker.check("read").percentage(share -> share >= 5);
            checker.check("refused").percentage(share -> share >= 5);
        });
    }
}
