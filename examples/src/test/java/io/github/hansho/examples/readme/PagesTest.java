package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every snippet of the README, and of the pages named here, is a region of a test that passes, or a file that one reads;
 * {@code make docs} writes them there.
 */
class PagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (file|region): (\\S+) -->\\n(```\\w+\\n)(.*?)```\\n<!-- end -->", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "README.md, 9",
        "docs/testing.md, 5",
        "docs/coverage.md, 2",
        "docs/deliveries.md, 1",
        "docs/observability.md, 1"
    })
    void showsOnlyWhatRuns(String name, int snippets) throws IOException {
        Path page = ROOT.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, SNIPPET.matcher(Files.readString(page)).replaceAll(PagesTest::written));
        }
        List<MatchResult> shown = shown(Files.readString(page));
        assertThat(shown)
                .hasSize(snippets)
                .allSatisfy(snippet ->
                        assertThat(snippet.group(4)).as(snippet.group(2)).isEqualTo(source(snippet)));
    }

    @Test
    void theReadmeHasNoCodeBesides() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme.split("```(java|yaml)\n", -1))
                .as("begin of code")
                .hasSize(shown(readme).size() + 1);
    }

    private static List<MatchResult> shown(String page) {
        return SNIPPET.matcher(page).results().toList();
    }

    private static String written(MatchResult snippet) {
        return Matcher.quoteReplacement("<!-- " + snippet.group(1) + ": " + snippet.group(2) + " -->\n"
                + snippet.group(3) + source(snippet) + "```\n<!-- end -->");
    }

    private static String source(MatchResult snippet) {
        try {
            String[] parts = snippet.group(2).split("#", 2);
            String text = Files.readString(ROOT.resolve(parts[0]));
            return parts.length == 1 ? text : region(text, parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String region(String text, String name) {
        int mark = text.indexOf("// region " + name + "\n");
        assertThat(mark).as("region %s", name).isNotNegative();
        int begin = text.indexOf('\n', mark) + 1;
        return text.substring(begin, text.lastIndexOf('\n', text.indexOf("// endregion", begin)))
                        .stripIndent()
                + "\n";
    }
}
