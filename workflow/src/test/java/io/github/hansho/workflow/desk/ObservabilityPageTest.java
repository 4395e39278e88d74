package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.measure.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/observability.md} are those of the code; {@code -Ddocs.write=true} writes them there. */
class ObservabilityPageTest {

    private static final Path PAGE = Path.of("../docs/observability.md");

    private static String measures() {
        return Arrays.stream(Measure.values())
                .map(measure -> "| `" + measure.code() + "` | "
                        + measure.kind().name().toLowerCase(Locale.ROOT) + " | " + measure.unit() + " | `"
                        + String.join("`, `", measure.labels()) + "` | " + measure.description() + " |\n")
                .collect(Collectors.joining(
                        "", "| measure | kind | unit | labels | what |\n|---|---|---|---|---|\n", ""));
    }

    private static String events() {
        return Arrays.stream(LogEvent.values())
                .map(event -> "| `" + event.level().name().toLowerCase(Locale.ROOT) + "` | `" + event.code() + "` | "
                        + event.message() + " |\n")
                .collect(Collectors.joining("", "| level | event | message |\n|---|---|---|\n", ""));
    }

    private static void isShown(String name, String table) throws IOException {
        Pattern between = Pattern.compile("(<!-- " + name + " -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(
                    PAGE,
                    between.matcher(Files.readString(PAGE)).replaceAll("$1" + Matcher.quoteReplacement(table) + "$3"));
        }
        Matcher shown = between.matcher(Files.readString(PAGE));
        assertThat(shown.find()).as(name).isTrue();
        assertThat(shown.group(2)).isEqualTo(table);
    }

    @Test
    void showsEveryMeasure() throws IOException {
        isShown("measures", measures());
    }

    @Test
    void showsEveryEventOfTheLog() throws IOException {
        isShown("events", events());
    }
}
