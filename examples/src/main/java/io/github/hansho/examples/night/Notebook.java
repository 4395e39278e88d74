package io.github.hansho.examples.night;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.desk.Received;
import java.util.Map;

/** What the people of the story remember when their desk is gone, and they with it. */
interface Notebook {

    /** People who need none, because they never forget. */
    Notebook NONE = new Notebook() {
        @Override
        public int scenes() {
            return 0;
        }

        @Override
        public void read(Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones) {}

        @Override
        public void write(
                int scenes, Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones) {}
    };

    /** Returns how many scenes were played. */
    int scenes();

    /** Remembers what was written down. */
    void read(Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones);

    /** Writes down what is to be remembered. */
    void write(int scenes, Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones);
}
