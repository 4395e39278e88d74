package io.github.hansho.workflow.lifecycle;

import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The lifecycles that come with the library, as data: the project's own, NIST SP 800-61r2, the seven and the five steps. */
public final class Lifecycles {

    private static final List<String> IDS = List.of("hansho", "nist-sp-800-61r2", "jp-csirt-7", "jp-flow-5");

    /** Each plan that uses one asks for it; it is the same every time. */
    private static final Map<String, Lifecycle> OVER_BUILT_IN = new ConcurrentHashMap<>();

    private Lifecycles() {}

    /** Returns the ids. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Returns a lifecycle over the built-in fields.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Lifecycle named(String id) {
        return OVER_BUILT_IN.computeIfAbsent(id, one -> named(one, new Conditions(FieldCatalog.standard(), Map.of())));
    }

    /**
     * Returns a lifecycle over the fields of a plan.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Lifecycle named(String id, Conditions conditions) {
        String source = source(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "lifecycle " + id + " does not come with the library, allowed are " + String.join(", ", IDS)));
        return Lifecycle.parse(id + ".yaml", source, conditions);
    }

    /** Returns the YAML of a lifecycle; empty if there is none of that id. */
    public static Optional<String> source(String id) {
        if (!IDS.contains(id)) {
            return Optional.empty();
        }
        try (InputStream in = Lifecycles.class.getResourceAsStream(id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("resource " + id + ".yaml is missing");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
