package io.github.hansho.examples.night;

import io.github.hansho.workflow.desk.IncidentDesk;
import java.util.function.Supplier;

/** Sees to it that there is a desk. */
interface Staff {

    /** Returns a desk over what is kept. */
    IncidentDesk desk();

    /** Returns what they write down. */
    default Notebook notebook() {
        return Notebook.NONE;
    }

    /** Returns another desk, where one broke down, or throws what it broke down over. */
    IncidentDesk another(RuntimeException brokenDown);

    /** Returns a staff that has one desk, and none to replace it. */
    static Staff with(Supplier<IncidentDesk> desks) {
        return new Staff() {
            @Override
            public IncidentDesk desk() {
                return desks.get();
            }

            @Override
            public IncidentDesk another(RuntimeException brokenDown) {
                throw brokenDown;
            }
        };
    }
}
