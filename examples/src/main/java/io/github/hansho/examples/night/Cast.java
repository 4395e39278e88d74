package io.github.hansho.examples.night;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import java.util.Map;
import java.util.TreeMap;

/** Who plays in the story. */
final class Cast {

    static final Authority STOP_BUSINESS = Authority.of("stop-business");

    static final Actor SENSORS = Actor.system("sensors").in("soc");
    static final Actor SATO = Actor.person("sato").in("soc").as("l1");
    static final Actor KOBAYASHI = Actor.person("kobayashi").in("soc").as("l1");
    static final Actor TANAKA = Actor.person("tanaka").in("soc").as("l2");
    static final Actor OGAWA = Actor.person("ogawa").in("soc").as("duty-manager");
    static final Actor HAYASHI = Actor.person("hayashi").in("soc").as("duty-manager");
    static final Actor SUZUKI = Actor.person("suzuki").in("csirt").as("primary");
    static final Actor ITO = Actor.person("ito").in("csirt").as("secondary");
    static final Actor YAMAMOTO = Actor.person("yamamoto").in("csirt").as("lead");
    static final Actor MORI = Actor.person("mori").in("logistics-it").as("duty");
    static final Actor WATANABE =
            Actor.person("watanabe").in("management").as("ciso").holding(STOP_BUSINESS);

    static final Party SOC = Party.team("soc");
    static final Party CSIRT = Party.team("csirt");
    static final Party LOGISTICS_IT = Party.team("logistics-it");

    private static final Map<String, Label> NAMES = Map.ofEntries(
            Map.entry("sato", Label.of("Sato", "佐藤")),
            Map.entry("kobayashi", Label.of("Kobayashi", "小林")),
            Map.entry("tanaka", Label.of("Tanaka", "田中")),
            Map.entry("ogawa", Label.of("Ogawa", "小川")),
            Map.entry("hayashi", Label.of("Hayashi", "林")),
            Map.entry("suzuki", Label.of("Suzuki", "鈴木")),
            Map.entry("ito", Label.of("Ito", "伊藤")),
            Map.entry("yamamoto", Label.of("Yamamoto", "山本")),
            Map.entry("mori", Label.of("Mori", "森")),
            Map.entry("watanabe", Label.of("Watanabe", "渡辺")));

    private Cast() {}

    /** Returns the names of everybody by id, in alphabetical order of the ids. */
    static Map<String, Label> names() {
        return new TreeMap<>(NAMES);
    }

    /** Returns what somebody is called. */
    static Label name(String id) {
        return NAMES.getOrDefault(id, Label.plain(id));
    }
}
