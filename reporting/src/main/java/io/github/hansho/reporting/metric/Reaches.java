package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.party.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who was called, how often, and when they answered. */
final class Reaches {

    private final List<Reach> all = new ArrayList<>();
    private final Map<Party, Integer> open = new HashMap<>();
    private Optional<String> severity = Optional.empty();
    private Instant since;

    Reaches(Opened opened) {
        severity = opened.severity();
        since = opened.stamp().at();
    }

    void see(Fact fact) {
        if (fact instanceof SeverityChanged changed) {
            severity = Optional.of(changed.to());
            since = changed.stamp().at();
        } else if (fact instanceof Acknowledged acknowledged
                && acknowledged.stamp().by().isHuman()) {
            Party by = acknowledged.stamp().by().party();
            open.keySet().removeIf(by::sameTeamAs);
        } else if (fact instanceof Contacted contacted) {
            contact(contacted);
        }
    }

    List<Reach> list() {
        return List.copyOf(all);
    }

    private void contact(Contacted contacted) {
        Party to = contacted.to();
        boolean answers = contacted.result() == Contact.ANSWERED;
        Integer index = open.get(to);
        if (index == null) {
            index = all.size();
            open.put(to, index);
            all.add(new Reach(to, severity, since, contacted, 1, answers ? Optional.of(contacted) : Optional.empty()));
        } else {
            all.set(index, all.get(index).again(contacted, answers));
        }
        if (answers) {
            open.remove(to);
        }
    }
}
