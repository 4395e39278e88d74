package io.github.hansho.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.Main;
import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/testing.md and docs/coverage.md show as printed is what is printed; {@code -Ddocs.write=true} writes it there. */
class TestingPageTest {

    private static final Pattern RUN =
            Pattern.compile("<!-- run: hansho ([^\\n]*) -->\\n```text\\n(.*?)```\\n<!-- end -->", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"testing.md", "coverage.md"})
    void showsWhatIsPrinted(String name) throws IOException {
        Path page = RealData.ofRepository("docs/" + name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(
                    page,
                    RUN.matcher(Files.readString(page))
                            .replaceAll(run -> Matcher.quoteReplacement("<!-- run: hansho " + run.group(1)
                                    + " -->\n```text\n" + printed(run.group(1)) + "```\n<!-- end -->")));
        }
        List<MatchResult> runs = RUN.matcher(Files.readString(page)).results().toList();
        assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(run.group(2)).isEqualTo(printed(run.group(1))));
    }

    private static String printed(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String root = RealData.ofRepository("").toString();
        String[] args = ("--lang en " + command.replace(" examples/", " " + root + "/examples/")).split(" ");
        Main.run(Terminal.over(out, out, StandardCharsets.UTF_8, false), args);
        return out.toString(StandardCharsets.UTF_8).replace(root + "/", "");
    }
}
