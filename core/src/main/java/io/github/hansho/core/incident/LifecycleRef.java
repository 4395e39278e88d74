package io.github.hansho.core.incident;

/**
 * Which lifecycle an incident follows.
 *
 * @param id the lifecycle's id
 * @param version its version
 * @param hash the hash of its structure: states, moves, phases, timers
 */
public record LifecycleRef(String id, String version, String hash) {

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
