package io.github.hansho.reporting.metric;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Fidelity;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random histories: in no sensible order, some with facts that do not fit, yet each as a journal could hold it. */
public final class Tales {

    public static final LocalDateTime START = LocalDateTime.parse("2026-11-20T00:00");
    private static final Party SOC = Party.team("soc");
    private static final Party CSIRT = Party.team("csirt");
    private static final List<Actor> ACTORS = List.of(
            Tale.DESK,
            Actor.rule("precursor"),
            Actor.person("sato").in("soc"),
            Actor.person("ito").in("csirt"));

    private Tales() {}

    /** Histories of up to five days, one in ten an exercise. */
    public static Arbitrary<History> histories() {
        return Arbitraries.randomValue(Tales::history);
    }

    public static Arbitrary<List<History>> periods() {
        return histories().list().ofMaxSize(12);
    }

    /** Returns a local time within the days of the histories. */
    public static String time(int minutes) {
        return START.plusMinutes(minutes).toString();
    }

    private static History history(Random random) {
        int minute = random.nextInt(3 * 24 * 60);
        Mode mode = random.nextInt(10) == 0 ? Mode.EXERCISE : Mode.LIVE;
        Tale tale = Tale.of(IncidentId.random(random).value(), time(minute), pick(ACTORS, random), SOC, "low", mode);
        int steps = random.nextInt(25);
        List<Integer> minutes = new ArrayList<>(List.of(minute));
        for (int i = 0; i < steps; i++) {
            minute += random.nextInt(4) == 0 ? 0 : random.nextInt(300);
            minutes.add(minute);
            tale.at(time(minute), pick(ACTORS, random));
            step(tale, i, pick(minutes, random) - random.nextInt(60), random);
        }
        return tale.history();
    }

    private static void step(Tale tale, int i, int minute, Random random) {
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> tale.moved(pick(List.of(Phase.values()), random));
            case 4 -> tale.moved(random.nextBoolean() ? Phase.CLOSED : Phase.ANALYSIS);
            case 5 -> tale.alert(alert(i, minute), "g-" + i, random.nextBoolean());
            case 6 -> tale.reached(pick(List.of(Milestone.values()), random), moment(minute, random), "");
            case 7 -> tale.withdrawn(pick(List.of(Milestone.values()), random), "");
            case 8 -> tale.acknowledged();
            case 9 -> tale.contacted(Party.person("ito").in("csirt"), "phone", pick(List.of(Contact.values()), random));
            case 10 -> tale.offered("H-" + i, SOC, CSIRT, Map.of(), time(minute + 30));
            case 11 -> tale.accepted("H-" + (i - 1), random.nextBoolean() ? CSIRT : SOC, "", Optional.empty());
            case 12 -> tale.held("logs", "", time(minute + 60));
            case 13 -> tale.resumed("");
            case 14 -> asset(tale, random);
            default -> other(tale, random);
        }
    }

    private static void asset(Tale tale, Random random) {
        String asset = "host-" + random.nextInt(3);
        boolean contained = random.nextBoolean();
        tale.fact(s -> contained ? new AssetContained(s, asset, Text.NONE) : new AssetInvolved(s, asset, Text.NONE));
    }

    private static void other(Tale tale, Random random) {
        boolean severity = random.nextBoolean();
        tale.fact((Stamp s) -> severity
                ? new SeverityChanged(s, Optional.of("low"), "high", Standing.CONFIRMED, Text.NONE, Map.of())
                : new Unrecognised(s, "brewed-tea", Map.of("cups", 2)));
    }

    private static Alert alert(int i, int minute) {
        return Alert.builder()
                .source("edr")
                .id("a-" + i)
                .title(Text.of("alert " + i))
                .occurredAt(Tale.tokyo(time(minute)))
                .build();
    }

    private static Moment moment(int minute, Random random) {
        return new Moment(Tale.tokyo(time(minute)), pick(List.of(Fidelity.values()), random));
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
