package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.DESK;
import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.DecisionLapsed;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionOption;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.WaitReason;
import io.github.hansho.reporting.document.Audience;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Tale;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports say of ladders and decisions. */
class LadderReportTest {

    private static final String CISO = "critical/hierarchical";
    private static final String CALLS = "offers/functional";

    @Test
    void tellsWhenTheCisoWasCalledReachedAndDecided() {
        assertThat(told(Locale.ENGLISH))
                .contains(
                        "Watanabe (CISO): called after 0 min, reached after 11 min, decided after 24 min, counted from"
                                + " severity critical at 23:41.")
                .contains("Watanabe (CISO): decided after")
                .contains("first decision of the person after the first call − beginning of the ladder");
        assertThat(told(Locale.JAPANESE)).contains("渡辺(CISO)：判断まで");
    }

    @Test
    void tellsTheLadderStepByStep() {
        assertThat(told(Locale.ENGLISH))
                .contains("escalation “critical” begins (Hierarchical)")
                .contains("Suzuki called, 12 min late")
                .contains("step 2 of “offers” passed over: Nobody was there to be called")
                .contains("step 3 of “offers” waits until 23:25: Maintenance is announced until then")
                .contains("escalation “offers” has nobody left to call; people called: 1, passes: 1")
                .contains("Suzuki: voice mail or automatic reply, which is no answer");
        assertThat(told(Locale.JAPANESE)).contains("鈴木を呼び出し(12分遅れ)").contains("「offers」の2段目を見送り：呼び出せる者がいない");
    }

    @Test
    void tellsOnWhatKnowledgeItWasDecided() {
        assertThat(told(Locale.ENGLISH))
                .contains("isolate now; preserve, then isolate; wait (holds when nobody answers)")
                .contains("revision 13 of the incident")
                .contains("D-2: nobody decided by 2026-11-23 00:30");
    }

    @Test
    void countsCallsInThePeriod() {
        assertThat(PeriodReport.of(
                        PeriodInput.of(
                                List.of(tale().history()),
                                List.of(),
                                tokyo("2026-11-22T00:00"),
                                tokyo("2026-11-24T00:00")),
                        edition(Locale.ENGLISH)))
                .asString()
                .contains("Calls: 4 made by escalations, 1 answered by a person; steps that found nobody: 1, ladders at"
                        + " their end: 1, late steps: 1.");
    }

    @Test
    void namesRolesInsteadOfPeopleToThoseOutsideTheHouse() {
        Document document = IncidentReport.of(
                IncidentFile.of(tale().history()).with(NightWords.GLOSSARY),
                edition(Locale.ENGLISH).to(Audience.CUSTOMER));

        assertThat(document.toString()).contains("CISO called").doesNotContain("Watanabe", "Suzuki");
    }

    private static String told(Locale locale) {
        return IncidentReport.of(IncidentFile.of(tale().history()).with(NightWords.GLOSSARY), edition(locale))
                .toString();
    }

    private static Edition edition(Locale locale) {
        return Edition.of(locale, TOKYO, tokyo("2026-11-23T01:00"));
    }

    private static Tale tale() {
        Tale tale = Tale.of(Night.FIRST, "2026-11-22T22:50", Night.TANAKA, Night.SOC, "high");
        tale.at("2026-11-22T23:00", DESK)
                .fact(s -> new EscalationStarted(s, "offers", Track.FUNCTIONAL, s.at(), false))
                .behind("2026-11-22T23:12")
                .fact(s -> fired(s, CALLS, 0, "csirt-primary", "suzuki"))
                .fact(s -> outcome(s, "3", "suzuki", Contact.MACHINE))
                .at("2026-11-22T23:20", DESK)
                .fact(s -> new StepSkipped(s, CALLS, 1, 1, s.at(), SkipReason.NOBODY, s.at()))
                .fact(s -> new StepDeferred(
                        s, CALLS, 1, 2, s.at(), WaitReason.MAINTENANCE, tokyo("2026-11-22T23:25"), Optional.empty()))
                .at("2026-11-22T23:40", DESK)
                .fact(s -> new EscalationExhausted(s, CALLS, 1, 1))
                .at("2026-11-22T23:41", Night.ITO)
                .fact(s -> new SeverityChanged(
                        s, Optional.of("high"), "critical", Standing.CONFIRMED, Text.NONE, Map.of()))
                .at("2026-11-22T23:41", DESK)
                .fact(s -> new EscalationStarted(s, "critical", Track.HIERARCHICAL, s.at(), false));
        for (int i = 0; i < 3; i++) {
            int step = i;
            tale.at("2026-11-22T23:" + (41 + 5 * i), DESK).fact(s -> fired(s, CISO, step, "ciso", "watanabe"));
        }
        return tale.at("2026-11-22T23:52", DESK)
                .fact(s -> outcome(s, "12", "watanabe", Contact.ANSWERED))
                .at("2026-11-22T23:52", Night.WATANABE)
                .fact(s -> new Acknowledged(s, Track.HIERARCHICAL))
                .at("2026-11-22T23:54", Night.ITO)
                .fact(s -> asked(s, "D-1", "2026-11-23T00:10"))
                .fact(s -> asked(s, "D-2", "2026-11-23T00:30"))
                .at("2026-11-23T00:05", Night.WATANABE)
                .fact(s -> new DecisionMade(s, "D-1", "preserve", false, 13, Text.of("orders can wait")))
                .at("2026-11-23T00:30", DESK)
                .fact(s -> new DecisionLapsed(s, "D-2", s.at()));
    }

    private static DecisionRequested asked(Stamp s, String id, String answerBy) {
        return new DecisionRequested(
                s,
                id,
                "ciso",
                Text.of("isolate?"),
                List.of(
                        new DecisionOption("now", Text.of("isolate now")),
                        new DecisionOption("preserve", Text.of("preserve, then isolate")),
                        new DecisionOption("wait", Text.of("wait"))),
                Optional.of("wait"),
                tokyo(answerBy));
    }

    private static StepFired fired(Stamp s, String run, int step, String target, String person) {
        Instant next = s.at().plusSeconds(300);
        return new StepFired(
                s,
                run,
                1,
                step,
                Act.ENGAGE,
                s.at(),
                List.of(new Recipient(target, person)),
                Optional.of("rosters/1"),
                false,
                next);
    }

    private static Contacted outcome(Stamp s, String revision, String person, Contact result) {
        return new Contacted(
                s,
                Party.person(person),
                "phone",
                result,
                Optional.of(IncidentId.of(Night.FIRST) + ":" + revision + ":" + person),
                Text.NONE);
    }
}
