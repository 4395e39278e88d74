package io.github.hansho.modulepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Pattern TEST = Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|Property|Example)\\b");
    private static final Pattern NAME = Pattern.compile(".*(Test|Properties|Contract)\\.java");
    private static final Pattern DESCRIBED = Pattern.compile("(?s)\\s*/\\*\\*.*\\*/.*@NullMarked\\s+package .*");

    @Test
    void halfOfTheFilesAreShort() {
        List<Integer> sizes = sizes("main").values().stream().sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(70);
    }

    @Test
    void hardlyOneFileIsLong() {
        Map<String, Integer> sizes = sizes("main");
        assertThat(sizes).hasSizeGreaterThan(40);
        assertThat(sizes.entrySet())
                .filteredOn(file -> file.getValue() > 250)
                .hasSizeLessThanOrEqualTo(2 + sizes.size() / 50);
    }

    @Test
    void noFileIsVeryLong() {
        Map<String, Integer> sizes = sizes("main");
        sizes.putAll(sizes("test"));
        assertThat(sizes.entrySet()).filteredOn(file -> file.getValue() > 400).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(House.ALL.stream().flatMap(module -> House.sources(module, "main").stream()))
                .filteredOn(source -> !source.endsWith("module-info.java"))
                .extracting(source -> source.resolveSibling("package-info.java"))
                .filteredOn(info ->
                        !Files.exists(info) || !DESCRIBED.matcher(text(info)).matches())
                .isEmpty();
    }

    @Test
    void everyFileWithTestsHasANameThatIsRun() {
        assertThat(House.ALL.stream().flatMap(module -> House.sources(module, "test").stream()))
                .filteredOn(source -> TEST.matcher(text(source)).find())
                .filteredOn(source -> !NAME.matcher(source.toString()).matches())
                .isEmpty();
    }

    private static Map<String, Integer> sizes(String set) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String module : House.ALL) {
            for (Path source : House.sources(module, set)) {
                sizes.put(House.folder().relativize(source).toString(), (int)
                        text(source).lines().count());
            }
        }
        return sizes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
