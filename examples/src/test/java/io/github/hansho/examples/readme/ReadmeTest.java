package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every snippet of the README is a region of a test that passes.
 *
 * <p>{@code ./mvnw -pl examples -am test -Dtest=ReadmeTest -Ddocs.write=true} writes the regions into the README.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- region: (\\S+)#(\\S+) -->\\n```\\w+\\n(.*?)```\\n<!-- end -->", Pattern.DOTALL);

    private static final Pattern WHOLE =
            Pattern.compile("<!-- file: (\\S+) -->\\n```yaml\\n(.*?)```\\n<!-- end -->", Pattern.DOTALL);

    @Test
    void showsOnlyCodeThatRuns() throws IOException {
        Path file = ROOT.resolve("README.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, written(Files.readString(file, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        }
        String readme = Files.readString(file, StandardCharsets.UTF_8);
        Matcher snippet = SNIPPET.matcher(readme);
        int found = 0;
        while (snippet.find()) {
            assertThat(snippet.group(3))
                    .as("%s#%s", snippet.group(1), snippet.group(2))
                    .isEqualTo(region(snippet.group(1), snippet.group(2)));
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(5);
        assertThat(readme.split("```java", -1))
                .as("java blocks outside regions")
                .hasSize(found + 1);
    }

    @Test
    void showsOnlyFilesThatATestReads() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        Matcher shown = WHOLE.matcher(readme);
        int found = 0;
        while (shown.find()) {
            assertThat(shown.group(2))
                    .as(shown.group(1))
                    .isEqualTo(Files.readString(ROOT.resolve(shown.group(1)), StandardCharsets.UTF_8));
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(3);
        assertThat(readme.split("```yaml", -1)).as("yaml blocks outside files").hasSize(found + 1);
    }

    private static String written(String readme) {
        return SNIPPET.matcher(readme).replaceAll(snippet -> {
            String block = snippet.group();
            int code = block.indexOf("```java\n") + "```java\n".length();
            String region = uncheckedRegion(snippet.group(1), snippet.group(2));
            return Matcher.quoteReplacement(block.substring(0, code) + region + "```\n<!-- end -->");
        });
    }

    private static String uncheckedRegion(String file, String name) {
        try {
            return region(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String region(String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(file), StandardCharsets.UTF_8);
        int from = indexOf(lines, "// region " + name, 0);
        List<String> within = lines.subList(from + 1, indexOf(lines, "// endregion", from));
        int indent = within.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        within.forEach(line ->
                text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
        return text.toString();
    }

    private static int indexOf(List<String> lines, String text, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no line " + text);
    }
}
