package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import java.util.random.RandomGenerator;

/** Makes references, one after the other: a random generator of the host's need not be safe for several threads. */
final class References {

    private final RandomGenerator random;

    References(RandomGenerator random) {
        this.random = random;
    }

    synchronized IncidentId next() {
        return IncidentId.random(random);
    }
}
