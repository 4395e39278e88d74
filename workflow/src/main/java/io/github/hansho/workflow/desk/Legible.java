package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.FactDoesNotApplyException;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an incident that somebody is called for, as far as anything can be: a broken one keeps no call back. */
final class Legible {

    private final Store store;
    private final Plans plans;

    Legible(Store store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    /** Returns the incident as it is now, or null if there is none or its history cannot be folded. */
    @Nullable Snapshot snapshot(IncidentId id) {
        try {
            return store.current(id);
        } catch (FactDoesNotApplyException | IllegalArgumentException | ClassCastException e) {
            store.log().unreadable(id, e);
            return null;
        }
    }

    /** Returns the plan that an incident follows, or null if that is not known. */
    @Nullable Plan plan(@Nullable Snapshot snapshot) {
        return snapshot == null ? null : plans.get(snapshot.incident().origin().plan());
    }

    /** Returns the ways to a person by preference; none if nobody says. */
    List<String> channels(@Nullable Snapshot snapshot, String person) {
        Directory directory = plans.directoryOr(plan(snapshot), Directory.EMPTY);
        return directory.person(person).map(Person::channels).orElse(List.of());
    }
}
