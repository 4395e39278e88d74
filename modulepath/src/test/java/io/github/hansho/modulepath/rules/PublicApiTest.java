package io.github.hansho.modulepath.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public API of each published module is what {@code docs/api} says; {@code make api} writes it anew. */
class PublicApiTest {

    private static final Path LISTINGS = House.folder().resolve("docs/api");

    @ParameterizedTest
    @MethodSource("io.github.hansho.modulepath.rules.House#published")
    void isAsListed(String module) throws IOException {
        Path listing = LISTINGS.resolve(module.replace('/', '-') + ".txt");
        String actual = ApiListing.of(House.classFolder(module));
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(LISTINGS);
            Files.writeString(listing, actual);
        }
        assumeTrue(
                Files.isDirectory(LISTINGS), () -> "SKIPPED: " + LISTINGS + " is not there, write it with: make api");
        assertThat(listing)
                .as("the public API of %s changed; if that is meant, write it anew with: make api", module)
                .hasContent(actual);
    }
}
