package io.github.hansho.examples.night;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;

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

    private Cast() {}
}
