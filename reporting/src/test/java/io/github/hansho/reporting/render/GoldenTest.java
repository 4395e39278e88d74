package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample report byte for byte, in every format and both languages.
 *
 * <p>When a change is meant, {@code -Dgolden.write=true} writes the files anew; the difference is then read, and the pages
 * are looked at in a browser.
 */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({"en, HTML", "en, MARKDOWN", "en, JSON", "en, TEXT", "ja, HTML", "ja, MARKDOWN", "ja, JSON", "ja, TEXT"})
    void rendersTheSampleReportAsBefore(String language, Format format) throws IOException {
        byte[] rendered = format.render(Sample.in(Locale.forLanguageTag(language)));
        assertGolden("report_" + language + "." + format.suffix(), rendered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void drawsTheSampleLifecycleAsBefore(String language) throws IOException {
        Edition edition = Edition.of(Locale.forLanguageTag(language), SampleNight.TOKYO, SampleNight.END);
        assertGolden("lifecycle_" + language + ".svg", Svg.render(SampleLifecycle.graph(), edition));
        assertGolden("lifecycle_" + language + ".mmd", Mermaid.render(SampleLifecycle.graph(), edition));
    }

    private static void assertGolden(String name, byte[] rendered) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Path folder = Path.of("src/test/resources/io/github/hansho/reporting/render");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), rendered);
            return;
        }
        try (InputStream golden = GoldenTest.class.getResourceAsStream(name)) {
            assertThat(golden).as("golden file " + name).isNotNull();
            assertThat(new String(rendered, StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
