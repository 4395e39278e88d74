package io.github.hansho.modulepath.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The modules of the build, as sources and as classes. */
final class House {

    /** The modules that are published with a stable API. */
    static final List<String> PUBLISHED =
            List.of("core", "workflow", "reporting", "testkit", "journals/record", "journals/jdbc");

    /** Every module with sources. */
    static final List<String> ALL = List.of(
            "core",
            "workflow",
            "reporting",
            "testkit",
            "journals/record",
            "journals/jdbc",
            "cli",
            "examples",
            "examples/own-policy",
            "benchmarks",
            "modulepath");

    private static final String ROOT = "io.github.hansho.";
    private static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
    private static final JavaClasses IMPORTED = new ClassFileImporter()
            .importPaths(PUBLISHED.stream().map(House::classFolder).toList());
    private static final Map<String, List<JavaClass>> BY_MODULE = byModule();

    private House() {}

    static Stream<String> published() {
        return PUBLISHED.stream();
    }

    static Path folder() {
        return FOLDER;
    }

    static Path classFolder(String module) {
        return FOLDER.resolve(module).resolve("target/classes");
    }

    /** Returns the compiled classes of a published module, package descriptors left out. */
    static List<JavaClass> classes(String module) {
        return Objects.requireNonNull(BY_MODULE.get(module), module);
    }

    /** Returns the compiled classes of all published modules. */
    static JavaClasses allClasses() {
        return IMPORTED;
    }

    /** Returns the classes that somebody wrote: no generated, synthetic or anonymous ones. */
    static List<JavaClass> written(String module) {
        return classes(module).stream()
                .filter(type -> !type.isAnonymousClass() && !isGenerated(type))
                .toList();
    }

    static boolean isGenerated(JavaClass type) {
        JavaClass outermost = outermost(type);
        String name = outermost.getSimpleName();
        return name.startsWith("Immutable") || outermost.isAnnotatedWith("org.immutables.value.Generated");
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    /** Returns a class name without the part that all share: {@code core.text.Label}. */
    static String shortName(JavaClass type) {
        return type.getName().startsWith(ROOT) ? type.getName().substring(ROOT.length()) : type.getName();
    }

    /** Returns the Java files below {@code src/main/java} or {@code src/test/java}. */
    static List<Path> sources(String module, String set) {
        Path folder = FOLDER.resolve(module).resolve("src").resolve(set).resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<JavaClass>> byModule() {
        Map<String, List<JavaClass>> byModule = new LinkedHashMap<>();
        for (String module : PUBLISHED) {
            String folder = classFolder(module).toUri().toString();
            byModule.put(
                    module,
                    IMPORTED.stream()
                            .filter(type -> type.getSource()
                                    .filter(source -> source.getUri().toString().startsWith(folder))
                                    .isPresent())
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .toList());
        }
        return byModule;
    }
}
