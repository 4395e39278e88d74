package io.github.hansho.benchmarks;

import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A plan of the shape that the story's has. */
final class NightPlan {

    private NightPlan() {}

    static Plan read() {
        return Plan.parse("night.yaml", text());
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(NightPlan.class.getResourceAsStream("night.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
