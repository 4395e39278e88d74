package io.github.hansho.examples.night;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Plays the night at the SOC: the story on the terminal, its reports as HTML.
 *
 * <p>System properties: {@code night.seed} (0, the story as it is told), {@code night.language} (the terminal's, {@code en}
 * or {@code ja}), {@code night.out} (where the reports go, {@code target/night}).
 */
public final class Night {

    private Night() {}

    /** Plays it. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seed = Long.parseLong(System.getProperty("night.seed", "0"));
        Locale locale = Locale.forLanguageTag(System.getProperty("night.language", "en"));
        Path folder = Path.of(System.getProperty("night.out", "target/night"));
        NightStory story = NightStory.play(seed);
        story.told().forEach(line -> out.println(line.in(locale)));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> report : NightReports.of(story).entrySet()) {
            Path file = folder.resolve(report.getKey());
            Files.write(file, report.getValue());
            out.println(file.toAbsolutePath().normalize());
        }
    }
}
