package io.github.hansho.workflow.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of plans, so that an editor can check and complete a plan while it is written.
 *
 * <p>It refuses nothing that {@link Plan#parse(String, CharSequence)} takes. It knows all keys and the closed lists of codes,
 * but not what depends on the plan itself, such as whether a state that a move names is there.
 */
public final class PlanSchema {

    private PlanSchema() {}

    /** Returns the schema as JSON. */
    public static String json() {
        try (InputStream in = PlanSchema.class.getResourceAsStream("plan.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("resource plan.schema.json is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
