package io.github.hansho.examples.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The snippets of docs/testing.md and docs/coverage.md are files and regions of tests that run; {@code -Ddocs.write=true}
 * writes them there.
 */
class TestingPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (file|region): (\\S+) -->\\n```\\w+\\n(.*?)```\\n<!-- end -->", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({"testing.md, 5", "coverage.md, 2"})
    void showsOnlyWhatRuns(String name, int least) throws IOException {
        Path file = ROOT.resolve("docs").resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            String page = Files.readString(file);
            Files.writeString(file, SNIPPET.matcher(page).replaceAll(TestingPageTest::written));
        }
        List<MatchResult> snippets =
                SNIPPET.matcher(Files.readString(file)).results().toList();
        assertThat(snippets)
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(snippet ->
                        assertThat(snippet.group(3)).as(snippet.group(2)).isEqualTo(source(snippet)));
    }

    private static String written(MatchResult snippet) {
        String block = snippet.group();
        int code = block.indexOf("```") + block.substring(block.indexOf("```")).indexOf('\n') + 1;
        return Matcher.quoteReplacement(block.substring(0, code) + source(snippet) + "```\n<!-- end -->");
    }

    private static String source(MatchResult snippet) {
        try {
            if (snippet.group(1).equals("file")) {
                return Files.readString(ROOT.resolve(snippet.group(2)));
            }
            int name = snippet.group(2).indexOf('#');
            String text = Files.readString(ROOT.resolve(snippet.group(2).substring(0, name)));
            int from = text.indexOf("// region " + snippet.group(2).substring(name + 1) + "\n");
            int begin = text.indexOf('\n', from) + 1;
            return text.substring(begin, text.lastIndexOf('\n', text.indexOf("// endregion", begin)))
                            .stripIndent()
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
