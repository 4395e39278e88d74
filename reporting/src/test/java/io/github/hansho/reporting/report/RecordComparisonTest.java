package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Tale;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordComparisonTest {

    private static final String OURS = "7K3M-9Q2X-AB4D";
    private static final String THEIRS = "2C5P-8R0T-VW6Z";
    private static final Party SOC = Party.team("soc").of("mssp");
    private static final Party CSIRT = Party.team("csirt").of("kaisha");
    private static final Actor SATO = Actor.person("sato").in("soc");
    private static final Actor ITO = Actor.person("ito").in("csirt");
    private static final Actor EXCHANGE = Actor.system("exchange:peer");
    private static final Glossary GLOSSARY = Glossary.NONE
            .with(Sort.PARTY, "mssp", Label.of("Minato Monitoring", "港監視サービス"))
            .with(Sort.PARTY, "kaisha", Label.of("Toto Trading", "東都商事"))
            .with(Sort.PARTY, "soc", Label.of("SOC", "SOC"))
            .with(Sort.PARTY, "csirt", Label.of("CSIRT", "CSIRT"))
            .with(Sort.SEVERITY, "high", Label.of("High", "高"))
            .with(Sort.STATE, "new", Label.of("New", "新規"))
            .with(Sort.STATE, "analysis", Label.of("Analysis", "分析"));
    private static final Map<HandOverItem, HandOverNote> ITEMS =
            Map.of(HandOverItem.SUMMARY, HandOverNote.of("remote service"));

    private final Tale ours =
            Tale.of(OURS, "2026-11-22T22:00", SATO, SOC, "high").titled("EDR switched off");
    private final Tale theirs =
            Tale.of(THEIRS, "2026-11-22T22:12", EXCHANGE, SOC, "high").titled("EDR switched off");

    private static String exchange(String id, String offer) {
        return new ExchangeId("toto", IncidentId.of(id), offer).value();
    }

    private static void ruled(Tale record, String exchange, String outcome) {
        record.fact(s -> new Annotated(s, ExchangeId.NAMESPACE, exchange + "#ruling:" + outcome, Text.NONE));
    }

    private static Edition edition(Locale locale) {
        return Edition.of(locale, TOKYO, tokyo("2026-11-23T00:00"));
    }

    private Document compared(Locale locale) {
        return RecordComparison.of(
                IncidentFile.of(ours.history()).with(GLOSSARY),
                IncidentFile.of(theirs.history()).with(GLOSSARY),
                edition(locale));
    }

    private String told() {
        return PlainText.write(compared(Locale.ENGLISH));
    }

    private void firstOffer() {
        ours.at("2026-11-22T22:10", SATO).offered("H-1", SOC, CSIRT, ITEMS, "2026-11-22T22:40");
        theirs.at("2026-11-22T22:12", EXCHANGE).offered(exchange(OURS, "H-1"), SOC, CSIRT, ITEMS, "2026-11-22T22:40");
    }

    /** The first acceptance comes after the expiry, the second offer is taken, and a third never arrives. */
    private void evening() {
        firstOffer();
        theirs.at("2026-11-22T22:35", ITO).accepted(exchange(OURS, "H-1"), CSIRT, "", Optional.empty());
        ours.at("2026-11-22T22:40", Tale.DESK).expired("H-1");
        theirs.at("2026-11-22T22:50", EXCHANGE)
                .offered(exchange(OURS, "H-1") + "#back", CSIRT, SOC, ITEMS, "2026-11-22T22:50")
                .accepted(exchange(OURS, "H-1") + "#back", SOC, "expired", Optional.empty());
        ruled(theirs, exchange(OURS, "H-1"), "expired");
        ours.at("2026-11-22T22:55", SATO).offered("H-2", SOC, CSIRT, ITEMS, "2026-11-22T23:25");
        theirs.at("2026-11-22T22:56", EXCHANGE)
                .offered(exchange(OURS, "H-2"), SOC, CSIRT, ITEMS, "2026-11-22T23:25")
                .at("2026-11-22T23:05", ITO)
                .accepted(exchange(OURS, "H-2"), CSIRT, "", Optional.empty())
                .moved("analysis", Phase.ANALYSIS, "");
        ours.at("2026-11-22T23:09", EXCHANGE).accepted("H-2", CSIRT, "", Optional.empty());
        theirs.at("2026-11-22T23:10", EXCHANGE);
        ruled(theirs, exchange(OURS, "H-2"), "accepted");
        theirs.at("2026-11-22T23:30", ITO).offered("H-4", CSIRT, SOC, ITEMS, "2026-11-23T00:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void saysWhereTwoRecordsDisagree(String language) throws IOException {
        evening();

        Golden.assertSame("comparison_" + language, compared(Locale.forLanguageTag(language)));
    }

    @Test
    void countsHowLongBothClaimedToOwn() {
        evening();

        assertThat(told())
                .contains("Both sides claimed to own for 19 min in all.")
                .doesNotContain("Neither side claimed")
                .contains("Offers on which the records do not agree: 1 of 3.")
                .contains("What the records do not agree on now: State, Phase.");
    }

    @Test
    void saysSoWhenTheRecordsAgree() {
        firstOffer();
        theirs.at("2026-11-22T22:20", ITO).accepted(exchange(OURS, "H-1"), CSIRT, "", Optional.empty());
        ours.at("2026-11-22T22:20", EXCHANGE).accepted("H-1", CSIRT, "", Optional.empty());

        assertThat(told())
                .contains("The records agree on how every offer ended and on what is so now.")
                .contains("There is no time at which both sides claimed to own, or neither.");
    }

    @Test
    void findsTheTimeInWhichNeitherClaimedToOwn() {
        firstOffer();
        ours.at("2026-11-22T22:20", ITO).accepted("H-1", CSIRT, "", Optional.empty());

        assertThat(told())
                .contains("Neither side claimed to own for 1 h 40 min in all.")
                .contains("no ruling has")
                .contains("What the records do not agree on now: Owner.");
    }

    @Test
    void findsARulingThatIsNotWhatTheOtherRecordSays() {
        firstOffer();
        ours.at("2026-11-22T22:40", Tale.DESK).expired("H-1");
        theirs.at("2026-11-22T22:45", EXCHANGE);
        ruled(theirs, exchange(OURS, "H-1"), "withdrawn");
        theirs.at("2026-11-22T22:46", EXCHANGE)
                .offered(exchange(OURS, "H-7"), SOC, CSIRT, ITEMS, "2026-11-23T00:40")
                .fact(s -> new SeverityChanged(s, Optional.of("high"), "low", Standing.CONFIRMED, Text.NONE, Map.of()));

        assertThat(told())
                .contains("Offers on which the records do not agree: 2 of 2.")
                .contains("What the records do not agree on now: Severity.");
    }

    @Test
    void saysThatNothingIsCommonToRecordsOfDifferentIncidents() {
        assertThat(told())
                .contains("Neither record has an offer of the other")
                .contains("There was no offer between the two.");
    }
}
