package io.github.hansho.examples.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.metric.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six real incidents, told to a desk minute by minute: the durations between their milestones come out as published. */
@Tag("data")
class PostmortemTimelinesTest {

    private static final Path FOLDER = Path.of("../../shared/data/postmortems/timelines");

    private static final Map<String, Milestone> ENDS = Map.ofEntries(
            Map.entry("onset", Milestone.OCCURRED_START),
            Map.entry("impact", Milestone.COMPROMISED),
            Map.entry("reported", Milestone.REPORTED),
            Map.entry("detected", Milestone.DETECTED),
            Map.entry("escalated", Milestone.ESCALATED),
            Map.entry("acknowledged", Milestone.ACKNOWLEDGED),
            Map.entry("triaged", Milestone.TRIAGED),
            Map.entry("contained", Milestone.CONTAINED),
            Map.entry("recovered", Milestone.RECOVERED),
            Map.entry("resolved", Milestone.RESOLVED),
            Map.entry("closed", Milestone.CLOSED));

    @Test
    void everyDurationComesOutAsItWasComputedElsewhere() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "SKIPPED: no real timelines at " + FOLDER);
        int compared = 0;
        for (Path file : files()) {
            Timeline timeline = Timeline.read(file);
            Replayed replayed = Replayed.of(timeline);
            for (Timeline.Span span : timeline.spans()) {
                boolean firstOfTwo = span.name().endsWith("_first");
                Instant asOf = firstOfTwo ? firstClosing(replayed) : replayed.end();
                Course course = Course.of(replayed.history(), asOf, ZoneOffset.UTC);
                assertThat(Duration.between(at(course, span.from()), at(course, span.to())))
                        .as("%s: %s", timeline.id(), span.name())
                        .isEqualTo(span.lasted());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(30);
    }

    private static Instant firstClosing(Replayed replayed) {
        return moves(Course.of(replayed.history(), replayed.end(), ZoneOffset.UTC))
                .filter(moved -> moved.phase() == Phase.CLOSED)
                .findFirst()
                .orElseThrow()
                .stamp()
                .at();
    }

    private static Instant at(Course course, String end) {
        Milestone milestone = ENDS.get(end);
        if (milestone != null) {
            return course.last(milestone).orElseThrow().when().at();
        }
        return end.equals("reopened") ? reopened(course) : Instant.parse(end);
    }

    private static Instant reopened(Course course) {
        return moves(course)
                .filter(moved -> moved.from().equals("closed"))
                .findFirst()
                .orElseThrow()
                .stamp()
                .at();
    }

    private static Stream<Moved> moves(Course course) {
        return course.facts(Moved.class).stream();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
