package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.DESK;
import static io.github.hansho.reporting.metric.Tale.tokyo;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.fact.FeedbackGiven;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.OutcomeFound;
import io.github.hansho.core.fact.ReporterAnswered;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.ShiftHandedOver;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Thanked;
import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.reporting.metric.Tale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The night of 22 November 2026, fact by fact. */
final class Night {

    static final String FIRST = "7K3M9Q2XAB4D";
    static final String SECOND = "2C5P8R0TVW6Z";
    static final Party SOC = Party.team("soc");
    static final Party CSIRT = Party.team("csirt");
    static final Actor SATO = Actor.person("sato").in("soc");
    static final Actor TANAKA = Actor.person("tanaka").in("soc");
    static final Actor OGAWA = Actor.person("ogawa").in("soc");
    static final Actor HAYASHI = Actor.person("hayashi").in("soc");
    static final Actor KOBAYASHI = Actor.person("kobayashi").in("soc");
    static final Actor SUZUKI = Actor.person("suzuki").in("csirt");
    static final Actor ITO = Actor.person("ito").in("csirt");
    static final Actor YAMAMOTO = Actor.person("yamamoto").in("csirt");
    static final Actor MORI = Actor.person("mori").in("logistics-it");
    static final Actor WATANABE = Actor.person("watanabe").as("ciso");
    static final Party CISO =
            new Party(Optional.empty(), Optional.empty(), Optional.of("ciso"), Optional.of("watanabe"));
    static final Actor PRECURSOR_RULE = Actor.rule("precursor-same-account-or-host");

    private Night() {}

    static List<History> incidents() {
        return List.of(first(), second());
    }

    static List<AlertHistory> alerts() {
        return NightAlerts.all();
    }

    static History first() {
        Tale tale = Tale.of(FIRST, "2026-11-22T22:50", PRECURSOR_RULE.in("soc"), SOC, "medium")
                .titled("Intrusion through the VPN account of a vendor");
        handedOver(tale);
        decided(tale);
        contained(tale);
        held(tale);
        finished(tale);
        reopened(tale);
        return tale.history();
    }

    private static void handedOver(Tale tale) {
        tale.at("2026-11-22T22:50", PRECURSOR_RULE.in("soc"))
                .alert(NightAlerts.SERVICE, "g-service", false)
                .alert(NightAlerts.VPN, "g-vpn", true)
                .alert(NightAlerts.ADMINS, "g-admins", true)
                .fact(s -> new AssetInvolved(s, "WMS-DB01", Text.of("remote service created")))
                .fact(s -> new AssetInvolved(s, "JUMP-02", Text.of("administrators listed")))
                .moved(Phase.TRIAGE);
        for (int i = 1; i <= 10; i++) {
            tale.at("2026-11-22T22:5" + (i < 8 ? 1 : 7), DESK).alert(NightAlerts.SERVICE, "g-service", false);
        }
        tale.at("2026-11-22T22:58", TANAKA)
                .offered("H-1", SOC, CSIRT, items("unknown"), "2026-11-22T23:28")
                .contacted(CSIRT, "mail", Contact.SENT, "to the team's box; the server took it")
                .at("2026-11-22T22:58", DESK)
                .contacted(SUZUKI.party(), "phone", Contact.NO_ANSWER)
                .at("2026-11-22T23:08", DESK)
                .contacted(ITO.party(), "phone", Contact.MACHINE, "voice mail")
                .at("2026-11-22T23:18", DESK)
                .contacted(YAMAMOTO.party(), "phone", Contact.ANSWERED)
                .at("2026-11-22T23:19", YAMAMOTO)
                .acknowledged()
                .at("2026-11-22T23:28", DESK)
                .expired("H-1")
                .contacted(OGAWA.party(), "phone", Contact.ANSWERED)
                .contacted(YAMAMOTO.party(), "phone", Contact.ANSWERED)
                .at("2026-11-22T23:29", OGAWA)
                .offered("H-2", SOC, CSIRT, items("unknown"), "2026-11-22T23:59")
                .at("2026-11-22T23:36", ITO)
                .accepted("H-2", CSIRT, "impact scope to be delivered", Optional.of(tokyo("2026-11-23T00:30")));
    }

    private static void decided(Tale tale) {
        tale.at("2026-11-22T23:41", ITO)
                .fact(s -> new Declared(s, "business-stop-possible", Text.of("WMS-DB01 ships 2,100 orders a day")))
                .fact(s -> new SeverityChanged(
                        s,
                        Optional.of("medium"),
                        "critical",
                        Standing.CONFIRMED,
                        Text.of("WMS-DB01 ships 2,100 orders a day"),
                        Map.of()))
                .moved(Phase.ANALYSIS)
                .at("2026-11-22T23:41", DESK)
                .contacted(CISO, "phone", Contact.NO_ANSWER)
                .at("2026-11-22T23:46", DESK)
                .contacted(CISO, "phone", Contact.NO_ANSWER)
                .at("2026-11-22T23:52", DESK)
                .contacted(CISO, "phone", Contact.ANSWERED)
                .at("2026-11-23T00:05", WATANABE)
                .fact(s -> new AuthorityGranted(
                        s, Authority.of("stop-business"), ITO.party(), Text.of("preserve, then isolate")));
    }

    private static void contained(Tale tale) {
        tale.at("2026-11-23T00:26", ITO)
                .fact(s -> evidence(s, "E-1", "WMS-DB01", "3f0c"))
                .fact(s -> evidence(s, "E-2", "JUMP-02", "9a1e"))
                .moved(Phase.CONTAINMENT)
                .at("2026-11-23T00:27", MORI)
                .fact(s -> new AssetContained(s, "WMS-DB01", Text.of("isolated")))
                .fact(s -> new AssetContained(s, "JUMP-02", Text.of("isolated")));
    }

    private static EvidenceKept evidence(Stamp s, String id, String asset, String digest) {
        return new EvidenceKept(
                s,
                id,
                Optional.of(asset),
                "memory-image",
                Optional.of(digest.repeat(16)),
                Text.of("safe 2, kept by Ito"));
    }

    private static void held(Tale tale) {
        tale.at("2026-11-23T01:30", ITO)
                .held("Izumi Systems: VPN logs", "nothing to do without them", "2026-11-23T07:00")
                .at("2026-11-23T04:10", DESK)
                .alert(NightAlerts.LABEL_PRINTER, "g-label", false)
                .fact(s -> new AssetInvolved(s, "LBL-07", Text.of("remote service created")))
                .resumed("new alert on LBL-07")
                .moved(Phase.ANALYSIS.code(), Phase.ANALYSIS, "new alert on LBL-07")
                .contacted(SUZUKI.party(), "phone", Contact.ANSWERED)
                .at("2026-11-23T04:12", SUZUKI)
                .acknowledged()
                .at("2026-11-23T04:35", SUZUKI)
                .fact(s -> evidence(s, "E-3", "LBL-07", "c44d"))
                .moved(Phase.CONTAINMENT)
                .at("2026-11-23T04:35", MORI)
                .fact(s -> new AssetContained(s, "LBL-07", Text.of("isolated")))
                .at("2026-11-23T04:36", SUZUKI)
                .moved(Phase.ERADICATION)
                .at("2026-11-23T08:00", OGAWA)
                .fact(s -> new ShiftHandedOver(s, OGAWA.party(), HAYASHI.party(), Text.of("waits for Izumi's logs")));
    }

    private static void finished(Tale tale) {
        tale.at("2026-11-23T11:20", SUZUKI)
                .reached(Milestone.ERADICATED, Moment.minute(tokyo("2026-11-23T11:20")), "accounts reset")
                .moved(Phase.RECOVERY)
                .at("2026-11-23T14:20", MORI)
                .reached(Milestone.RECOVERED, Moment.minute(tokyo("2026-11-23T14:20")), "orders ship again")
                .moved(Phase.POST_INCIDENT)
                .at("2026-11-24T10:12", YAMAMOTO)
                .fact(s -> new VerdictGiven(s, Verdict.UNDETERMINED, Verdict.TRUE_POSITIVE, Text.of("confirmed")))
                .fact(s -> new OutcomeFound(s, Outcome.SUCCEEDED, Text.of("services were created on three hosts")))
                .fact(s -> new ClosureReasoned(s, ClosureReason.RESOLVED, Optional.empty(), Text.NONE))
                .fact(s -> new ReporterAnswered(s, "mail", Text.of("what happened and what was done")))
                .fact(s -> new FeedbackGiven(s, Party.team("logistics-it"), Text.of("isolation took one minute")))
                .fact(s -> new FeedbackGiven(s, SOC, Text.of("dismissed alerts were found in time")))
                .fact(s -> new Thanked(s, Party.team("logistics-it"), Text.of("for the night")))
                .fact(s -> new Thanked(s, SOC, Text.of("for insisting")))
                .moved(Phase.CLOSED);
    }

    private static void reopened(Tale tale) {
        tale.at("2026-11-24T16:45", YAMAMOTO)
                .moved(Phase.ANALYSIS.code(), Phase.ANALYSIS, "Izumi's logs show logi-maint2 on Saturday at 03:12")
                .reached(Milestone.OCCURRED_START, Moment.minute(tokyo("2026-11-21T03:12")), "VPN logs of Izumi");
    }

    static History second() {
        return Tale.of(SECOND, "2026-11-23T00:41", KOBAYASHI, SOC, "high")
                .titled("Host contacts C2 203.0.113.40")
                .at("2026-11-23T00:41", KOBAYASHI)
                .alert(NightAlerts.BEACON, "g-beacon", false)
                .moved(Phase.TRIAGE)
                .offered("H-3", SOC, CSIRT, items("one host"), "2026-11-23T01:11")
                .at("2026-11-23T00:49", SUZUKI)
                .declined("H-3", "the indicator expired on 31 August; the address is a content network's")
                .at("2026-11-23T01:02", KOBAYASHI)
                .fact(s ->
                        new VerdictGiven(s, Verdict.UNDETERMINED, Verdict.FALSE_POSITIVE, Text.of("expired indicator")))
                .fact(s -> new ClosureReasoned(
                        s, ClosureReason.NO_ACTION_NEEDED, Optional.empty(), Text.of("expire feed entries")))
                .moved(Phase.CLOSED)
                .history();
    }

    private static Map<HandOverItem, HandOverNote> items(String scope) {
        return Map.of(
                HandOverItem.SUMMARY, HandOverNote.of("remote service created on WMS-DB01"),
                HandOverItem.IMPACT_SCOPE,
                        scope.equals("unknown")
                                ? HandOverNote.unknownBecause("host list awaited")
                                : HandOverNote.of(scope),
                HandOverItem.OCCURRED_AT, HandOverNote.of("22 November 2026, 19:52"),
                HandOverItem.RELATED_SYSTEMS, HandOverNote.of("WMS-DB01, JUMP-02"),
                HandOverItem.RESPONSIBLE, HandOverNote.of("Tanaka"));
    }
}
