package io.github.hansho.examples.lifecycles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Mermaid;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.Lifecycles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings in {@code docs/lifecycles} are those of the lifecycles that come with the library; {@code make docs} writes them anew. */
class DrawingsTest {

    private static final Path FOLDER = Path.of("../docs/lifecycles");

    static List<String> ids() {
        return Lifecycles.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void areAsTheLifecyclesAre(String id) throws IOException {
        isWritten(id + ".md", page(Lifecycles.named(id)));
    }

    @Test
    void areListed() throws IOException {
        isWritten("README.md", contents());
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            TreeSet<String> wanted =
                    Lifecycles.ids().stream().map(id -> id + ".md").collect(Collectors.toCollection(TreeSet::new));
            wanted.add("README.md");
            assertThat(wanted).containsAll(names);
        }
    }

    private static void isWritten(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).as("%s, written by make docs", name).isEqualTo(text);
    }

    private static String contents() {
        StringBuilder text = new StringBuilder("""
                # The lifecycles that come with the library

                A plan uses one by name: `lifecycle: {use: hansho}`. The pages are written by `make docs`.

                """);
        for (String id : Lifecycles.ids()) {
            Lifecycle lifecycle = Lifecycles.named(id);
            text.append("* [")
                    .append(id)
                    .append("](")
                    .append(id)
                    .append(".md): ")
                    .append(words(lifecycle.label()));
            text.append(", ").append(lifecycle.states().size()).append(" states");
            text.append(lifecycle.superseded().isPresent() ? ", superseded\n" : "\n");
        }
        return text.toString();
    }

    private static String words(Label label) {
        String english = label.in(Locale.ENGLISH);
        String japanese = label.in(Locale.JAPANESE);
        return english.equals(japanese) ? english : english + " (" + japanese + ")";
    }

    private static String page(Lifecycle lifecycle) {
        StringBuilder text = new StringBuilder("# " + words(lifecycle.label()) + "\n\n");
        text.append("Lifecycle `")
                .append(lifecycle.ref().id())
                .append("`, version ")
                .append(lifecycle.ref().version());
        text.append(". It starts in `").append(lifecycle.initial().id()).append("`.\n");
        lifecycle
                .superseded()
                .ifPresent(by -> text.append("\n> **").append(words(by)).append(".**\n"));
        drawing(text, "In English", lifecycle, Locale.ENGLISH);
        drawing(text, "日本語", lifecycle, Locale.JAPANESE);
        text.append("\n## States\n\n| id | phase | English | 日本語 |\n|---|---|---|---|\n");
        lifecycle
                .states()
                .forEach(state -> text.append("| `")
                        .append(state.id())
                        .append("` | ")
                        .append(state.phase().code())
                        .append(" | ")
                        .append(state.label().in(Locale.ENGLISH))
                        .append(" | ")
                        .append(state.label().in(Locale.JAPANESE))
                        .append(" |\n"));
        String source = Lifecycles.source(lifecycle.ref().id()).orElseThrow();
        return text.append("\n## Source\n\n```yaml\n")
                .append(source)
                .append("```\n")
                .toString();
    }

    private static void drawing(StringBuilder text, String heading, Lifecycle lifecycle, Locale locale) {
        Edition edition = Edition.of(locale, ZoneOffset.UTC, Instant.EPOCH);
        text.append("\n## ").append(heading).append("\n\n```mermaid\n");
        text.append(Mermaid.write(lifecycle.graph(), edition)).append("```\n");
    }
}
