package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Text;
import java.util.Set;

/**
 * The incident follows another plan from now on.
 *
 * @param stamp when and by whom
 * @param from the plan it followed
 * @param to the plan it follows
 * @param lifecycle the lifecycle of that plan
 * @param kept the runs that go on where they stand; all others end
 * @param reason why
 */
public record PlanFollowed(Stamp stamp, PlanRef from, PlanRef to, LifecycleRef lifecycle, Set<String> kept, Text reason)
        implements Change {

    /** Keeps the runs in a stable order. */
    public PlanFollowed {
        kept = Copies.sorted(kept);
    }

    @Override
    public String type() {
        return "plan-followed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Origin origin = incident.origin();
        Fit.equal(incident, this, "plan", from, origin.plan());
        return incident.withOrigin(origin.following(to, lifecycle))
                .withLadders(incident.ladders().only(kept));
    }

    @Override
    public PlanFollowed erased() {
        return new PlanFollowed(stamp, from, to, lifecycle, kept, Text.ERASED);
    }
}
