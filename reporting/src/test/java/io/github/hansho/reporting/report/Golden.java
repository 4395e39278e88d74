package io.github.hansho.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.render.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as text, kept beside the tests; {@code -Dgolden.write=true} writes them anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/hansho/reporting/report");

    private Golden() {}

    static void assertSame(String name, Document document) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String actual = PlainText.write(document);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s; if the change is meant, run the test with -Dgolden.write=true", file)
                .isEqualTo(Files.readString(file));
    }
}
