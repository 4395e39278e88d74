package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which version of which plan an incident was opened under.
 *
 * @param id the plan's id
 * @param version the plan's version
 */
public record PlanRef(String id, String version) {

    /**
     * Checks that the reference can be written as {@code id/version} and read again.
     *
     * @throws IllegalArgumentException if a part is blank, or the version has a slash
     */
    public PlanRef {
        if (id.isBlank() || version.isBlank() || version.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "plan '" + id + "' has version '" + version + "', give both, the version without a slash");
        }
    }

    /** Reads a reference written as {@code id/version}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanRef of(String written) {
        int slash = written.lastIndexOf('/');
        if (slash <= 0 || slash == written.length() - 1) {
            throw new IllegalArgumentException("'" + written + "' is no plan reference, write it as id/version");
        }
        return new PlanRef(written.substring(0, slash), written.substring(slash + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return id + "/" + version;
    }
}
