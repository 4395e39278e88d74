import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds up the test reports of all modules below the given folder and prints one line. */
class Counts {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");
    private static final Pattern COUNT = Pattern.compile("\\b(tests|errors|failures|skipped)=\"(\\d+)\"");

    public static void main(String[] args) throws IOException {
        int run = 0;
        int failed = 0;
        int skipped = 0;
        for (Path report : reports(Path.of(args[0]))) {
            Matcher suite = SUITE.matcher(Files.readString(report));
            Matcher count = COUNT.matcher(suite.find() ? suite.group() : "");
            while (count.find()) {
                int n = Integer.parseInt(count.group(2));
                switch (count.group(1)) {
                    case "tests" -> run += n;
                    case "skipped" -> skipped += n;
                    default -> failed += n;
                }
            }
        }
        System.out.println((run - failed - skipped) + " passed, " + failed + " failed, " + skipped + " skipped");
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> files = Files.find(root, 5, (path, attributes) -> isReport(path))) {
            return files.toList();
        }
    }

    private static boolean isReport(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("TEST-")
                && name.endsWith(".xml")
                && path.getParent().endsWith(Path.of("target", "surefire-reports"));
    }
}
