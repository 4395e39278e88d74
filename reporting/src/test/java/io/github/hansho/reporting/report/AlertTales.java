package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.tokyo;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertGrouped;
import io.github.hansho.core.fact.AlertHeld;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.AlertsCounted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.reporting.metric.Tales;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random histories of groups of alerts. */
final class AlertTales {

    private AlertTales() {}

    static Arbitrary<List<AlertHistory>> alerts() {
        return Arbitraries.randomValue(random -> {
            List<AlertHistory> all = new ArrayList<>();
            int groups = random.nextInt(30);
            for (int i = 0; i < groups; i++) {
                all.add(history(i, random));
            }
            return all;
        });
    }

    private static AlertHistory history(int i, Random random) {
        int minute = random.nextInt(4 * 24 * 60);
        Alert alert = Alert.of("edr", "a-" + i, "alert " + i);
        Stamp stamp = stamp(minute, random);
        AlertReceived received = new AlertReceived(stamp, "g-" + i, "key " + i, alert, stamp.at());
        List<AlertChange> changes = new ArrayList<>();
        int steps = random.nextInt(5);
        for (int step = 0; step < steps; step++) {
            minute += random.nextInt(600);
            changes.add(change(alert, stamp(minute, random), random));
        }
        return new AlertHistory(received, changes);
    }

    private static AlertChange change(Alert alert, Stamp stamp, Random random) {
        List<Verdict> verdicts = List.of(Verdict.values());
        Verdict verdict = verdicts.get(random.nextInt(verdicts.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new AlertGrouped(stamp, alert, stamp.at());
            case 1 -> new AlertsCounted(stamp, 1 + random.nextInt(50), stamp.at(), stamp.at());
            case 2, 3 -> new AlertJudged(stamp, verdict, Text.of("because " + random.nextInt(3)));
            case 4 -> new AlertHeld(stamp, stamp.at().plusSeconds(600), Text.NONE);
            default -> new AlertLinked(stamp, IncidentId.of(Night.FIRST), AlertLink.ATTACHED);
        };
    }

    private static Stamp stamp(int minute, Random random) {
        Instant at = tokyo(Tales.time(minute));
        return Stamp.of(at, random.nextBoolean() ? Night.SATO : Actor.rule("suppress"));
    }
}
