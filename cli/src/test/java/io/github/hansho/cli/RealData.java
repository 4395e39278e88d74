package io.github.hansho.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of real data beside the repository; tests that want it are skipped, loudly, where it is not there. */
public final class RealData {

    private RealData() {}

    /** Returns a file of the data, or skips the test. */
    public static Path file(String name) {
        Path data = folder();
        Path file = data.resolve(name);
        boolean there = Files.exists(file);
        if (!there) {
            System.err.println("SKIPPED: there is no real data at " + file);
        }
        assumeTrue(there, "no real data at " + file);
        return file;
    }

    /** Returns a file of the repository. */
    public static Path ofRepository(String name) {
        return repository().resolve(name);
    }

    private static Path folder() {
        Path above = repository().getParent();
        while (above != null && !Files.isDirectory(above.resolve("shared/data"))) {
            above = above.getParent();
        }
        return above == null ? Path.of("shared/data") : above.resolve("shared/data");
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here == null ? Path.of("") : here;
    }
}
