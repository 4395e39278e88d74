package io.github.hansho.workflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every problem of this package, in words. */
class YamlProblemsTest {

    private record Case(String yaml, Consumer<YamlMap> reader, String english) {}

    private static void nothing(YamlMap map) {}

    private static final List<Case> CASES = List.of(
            new Case("", YamlProblemsTest::nothing, "p.yaml:1:1: the file is empty, it has to hold a map"),
            new Case("# only\n", YamlProblemsTest::nothing, "p.yaml:1:1: the file is empty, it has to hold a map"),
            new Case(
                    "a: 1\n---\nb: 2\n",
                    YamlProblemsTest::nothing,
                    "p.yaml:2:1: ?: a second document begins here, a file has one; keep each in its own file"),
            new Case(
                    "a:\n\tb: 1\n",
                    YamlProblemsTest::nothing,
                    "p.yaml:2:1: a tab stands here where only spaces are allowed; indent with spaces"),
            new Case(
                    "a: [1, 2\n",
                    YamlProblemsTest::nothing,
                    "p.yaml:2:1: this is no valid YAML: expected ',' or ']', but got <stream end>"),
            new Case(
                    "a: b\0c",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:5: character U+0000 stands here, which YAML does not allow; remove it"),
            new Case(
                    "a: 1\nb: \u001b[2J",
                    YamlProblemsTest::nothing,
                    "p.yaml:2:4: character U+001B stands here, which YAML does not allow; remove it"),
            new Case(
                    "a: b\uFEFF",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:5: character U+FEFF stands here, which YAML does not allow; remove it"),
            new Case(
                    "a: \uD83D",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:4: character U+D83D stands here, which YAML does not allow; remove it"),
            new Case(
                    "a: 高\uFFFD",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:5: a replacement character stands here, so the file was read in"
                            + " the wrong charset; keep it and read it as UTF-8"),
            new Case(
                    "a: *x",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:4: a: alias x stands for nothing that is complete before it; write the value out"),
            new Case(
                    "a: &x [*x]",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:8: a[0]: alias x stands for nothing that is complete before it; write the value out"),
            new Case(
                    "a: !!str 1",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:4: a: tag tag:yaml.org,2002:str is not allowed, write the value without a tag"),
            new Case(
                    "a: !java/object {}",
                    YamlProblemsTest::nothing,
                    "p.yaml:1:4: a: tag !java/object is not allowed, write the value without a tag"),
            new Case("[a, b]: 1", YamlProblemsTest::nothing, "p.yaml:1:1: ?: a key has to be one plain value"),
            new Case(
                    "a: 1\nb: 2\na: 3",
                    YamlProblemsTest::nothing,
                    "p.yaml:3:1: a: key a is here for the second time, the first is in line 1; keep one"),
            new Case(
                    "sate: 1",
                    map -> map.only(Set.of("state", "owner")),
                    "p.yaml:1:1: sate: key sate is not known here, did you mean state? Allowed are owner, state"),
            new Case(
                    "colour: 1",
                    map -> map.only(Set.of("state", "owner")),
                    "p.yaml:1:1: colour: key colour is not known here, allowed are owner, state"),
            new Case("{}", map -> map.need("id"), "p.yaml:1:1: key id is missing"),
            new Case("a: [1]", map -> map.text("a"), "p.yaml:1:4: a: here is a list, it has to be text"),
            new Case("a: true", map -> map.text("a"), "p.yaml:1:4: a: here is true or false, it has to be text"),
            new Case("a:", map -> map.text("a"), "p.yaml:1:3: a: here is nothing, it has to be text"),
            new Case("a: ' '", map -> map.text("a"), "p.yaml:1:4: a: nothing is said here, give at least one word"),
            new Case("a: NO", map -> map.flag("a"), "p.yaml:1:4: a: here is text, it has to be true or false"),
            new Case(
                    "a: -1",
                    map -> map.count("a"),
                    "p.yaml:1:4: a: here is a number, it has to be a whole number from 0"),
            new Case(
                    "a: 99999999999999999999",
                    map -> map.count("a"),
                    "p.yaml:1:4: a: here is a number, it has to be a whole number from 0"),
            new Case("a: 1", map -> map.map("a"), "p.yaml:1:4: a: here is a whole number from 0, it has to be a map"),
            new Case(
                    "a: {}",
                    map -> map.find("a").orElseThrow().asList(),
                    "p.yaml:1:4: a: here is a map, it has to be a list"),
            new Case(
                    "a: [1]",
                    map -> map.span("a"),
                    "p.yaml:1:4: a: here is a list, it has to be a length of time such as 10m, 1h30m or 2d"),
            new Case(
                    "a: 10 minutes",
                    map -> map.span("a"),
                    "p.yaml:1:4: a: 10 minutes is no length of time, write for instance 10m, 1h30m or 2d"),
            new Case(
                    "a: [1]",
                    map -> map.label("a", "x"),
                    "p.yaml:1:4: a: here is a list, it has to be text, or a map from language to text"),
            new Case(
                    "a: {Deutsch: ja}",
                    map -> map.label("a", "x"),
                    "p.yaml:1:5: a.Deutsch: Deutsch is no language, write for instance en or ja"),
            new Case(
                    "a: {}", map -> map.label("a", "x"), "p.yaml:1:4: a: nothing is said here, give at least one word"),
            new Case(
                    "a: hihg",
                    map -> map.find("a").orElseThrow().reportUnknown(Words.label("kind-text"), "hihg", List.of("high")),
                    "p.yaml:1:4: a: text hihg is not known, did you mean high? Allowed are high"),
            new Case(
                    "a: x",
                    map -> map.find("a").orElseThrow().reportUnknown(Words.label("kind-text"), "x", List.of()),
                    "p.yaml:1:4: a: text x is not known, allowed are (none)"));

    /** Those that other tests assert: they need large input. */
    private static final Set<String> LARGE = Set.of("yaml-too-large", "yaml-too-deep", "yaml-too-many", "yaml-aliases");

    private static List<Problem> problems(Case one) {
        Yaml file = Yaml.read("p.yaml", one.yaml());
        file.map().ifPresent(one.reader());
        return file.problems().list();
    }

    @Test
    void everyProblemSaysWhereAndWhatAndWhatIsAllowed() {
        for (Case one : CASES) {
            List<Problem> found = problems(one);
            assertThat(found).as(one.yaml()).hasSize(1);
            assertThat(found.get(0)).as(one.yaml()).hasToString(one.english());
        }
    }

    @Test
    void everyProblemSpeaksJapanese() {
        for (Case one : CASES) {
            String said = problems(one).get(0).message().in(Locale.JAPANESE);
            assertThat(said).doesNotContain("{", "}");
            assertThat(said).matches("(?s).*[\\p{IsHiragana}\\p{IsHan}].*");
        }
    }

    @Test
    void everySentenceOfThisPackageIsAsserted() {
        Set<String> said = new HashSet<>(LARGE);
        CASES.forEach(one -> said.add(problems(one).get(0).code()));
        Set<String> all =
                Words.keys().stream().filter(key -> !key.startsWith("kind-")).collect(Collectors.toSet());
        assertThat(all).isSubsetOf(said);
    }

    @Test
    void goesOnAfterAProblemAndSortsByPlace() {
        Yaml file = Yaml.read("p.yaml", "c: x\nb: [1]\na: 1\nb: 2\n");
        YamlMap map = file.map().orElseThrow();
        map.text("b");
        map.flag("c");
        map.only(Set.of("b", "c"));
        List<Integer> lines = new ArrayList<>();
        file.problems().list().forEach(problem -> lines.add(problem.line()));
        assertThat(lines).containsExactly(1, 2, 3, 4);
    }

    @Test
    void showsNoMoreOfALongValueThanFitsOnALine() {
        Yaml file = Yaml.read("p.yaml", "? " + "x".repeat(100_000) + "\n: 1");
        file.map().orElseThrow().only(Set.of("id"));
        assertThat(file.problems().list().get(0).message().in(Locale.ENGLISH)).hasSizeLessThan(200);
    }
}
