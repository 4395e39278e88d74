package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the cases and the tests name each other. */
class CasesPageTest {

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]\\d+) \\|.*\\|([^|]*)\\|");
    private static final Pattern TEST = Pattern.compile("\\bvoid ((?:[a-z]\\d+)+)[A-Z]");
    private static final Pattern ID = Pattern.compile("[a-z]\\d+");

    private static Path up(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(path))) {
                return at.resolve(path);
            }
        }
        throw new IllegalStateException("there is no " + path + " here or above");
    }

    private static Map<String, Set<String>> onThePage() throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (String line : Files.readAllLines(up("docs/escalation-cases.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(shown).as("once").doesNotContainKey(row.group(1));
                shown.put(
                        row.group(1),
                        new TreeSet<>(
                                List.of(row.group(2).strip().replace("`", "").split(", ", -1))));
            }
        }
        return shown;
    }

    private static Map<String, Set<String>> inTheTests() throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        try (Stream<Path> files = Files.walk(up("workflow/src/test/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Matcher test = TEST.matcher(Files.readString(file));
                while (test.find()) {
                    Matcher id = ID.matcher(test.group(1));
                    while (id.find()) {
                        shown.computeIfAbsent(id.group().toUpperCase(Locale.ROOT), key -> new TreeSet<>())
                                .add(name);
                    }
                }
            }
        }
        return shown;
    }

    @Test
    void everyCaseOfThePageIsShownWhereItSaysAndEveryTestOfACaseIsOnThePage() throws IOException {
        assertThat(onThePage()).hasSizeGreaterThan(90).isEqualTo(inTheTests());
    }
}
