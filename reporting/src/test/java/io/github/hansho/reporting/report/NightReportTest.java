package io.github.hansho.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.render.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reports of the night must say, sentence by sentence, and the whole of them as they are. */
class NightReportTest {

    private static final String END = "2026-11-24T17:00";

    @Test
    void theIncidentsBalance() {
        assertThat(lines(Locale.ENGLISH, END))
                .contains("Incidents: 0 open + 2 new + 1 reopened − 2 closed − 0 merged = 1 open at 2026-11-24 17:00.");
        assertThat(balances(END)).allMatch(Balance::closes);
    }

    @Test
    void theSameReportAsOfNoonSaysNone() {
        assertThat(lines(Locale.ENGLISH, "2026-11-24T12:00"))
                .contains("Incidents: 0 open + 2 new + 0 reopened − 2 closed − 0 merged = 0 open at 2026-11-24 12:00.");
        assertThat(balances("2026-11-24T12:00")).allMatch(Balance::closes);
    }

    @Test
    void theAlertsBalance() {
        assertThat(lines(Locale.ENGLISH, END))
                .contains("Alerts: 341 = 214 authorised + 61 repeats + 48 dismissed + 15 in incidents"
                        + " + 0 waiting or undecided + 3 never looked at.");
        assertThat(balances(END).get(1).lines())
                .extracting(Balance.Line::amount)
                .containsExactly(214L, 61L, 48L, 14L, 1L, 3L);
        assertThat(text(NightWords.period(Locale.ENGLISH, END)))
                .contains("Signature never-1", "Signature never-2", "Signature never-3");
    }

    @Test
    void toldIsNotTaken() {
        assertThat(text(NightWords.incident(Locale.ENGLISH, END)))
                .contains(
                        "MINATO-CSIRT: first offer 22:58, told 22:58 by mail, acknowledged 23:19, taken 23:36. That is"
                                + " 38 min from first offer to owner; H-1 expired after 30 min, H-2 accepted after 7 min.")
                .contains("Minutes without an owner: 0.");
        assertThat(lines(Locale.ENGLISH, END))
                .contains("2C5P-8R0T-VW6Z (Host contacts C2 203.0.113.40): MINATO-CSIRT was asked and did not take it;"
                        + " H-3 declined after 8 min.");
    }

    @Test
    void thePrecursorCostTime() {
        assertThat(text(NightWords.incident(Locale.ENGLISH, END)))
                .contains(
                        "Precursor: alerted 19:52, recognised 22:50, 2 h 58 min lost. Sato (SOC) dismissed it at 19:57"
                                + " (\"vendor maintenance\"); found again by rule “precursor: same account or host”.");
    }

    @Test
    void itWasContainedTwiceAndIsNotResolved() {
        assertThat(text(NightWords.incident(Locale.ENGLISH, END)))
                .contains("Contained first 2026-11-23 00:27, last 2026-11-23 04:35: 8 h 43 min from first alert,"
                        + " 5 h 45 min from recognition.")
                .contains("On hold: 2 h 40 min.")
                .contains("Time to resolve: not reached");
    }

    @Test
    void theCisoDecided() {
        assertThat(text(NightWords.incident(Locale.ENGLISH, END)))
                .contains("Watanabe (CISO): called after 0 min, reached after 11 min, decided after 24 min,"
                        + " counted from severity critical at 23:41.");
    }

    @Test
    void theLawIsNotEvaluated() {
        assertThat(text(NightWords.incident(Locale.ENGLISH, END)))
                .contains("not evaluated, no rule pack; personal data unknown; aware: SOC 22:50, MINATO-CSIRT 23:19");
        assertThat(text(NightWords.incident(Locale.JAPANESE, END)))
                .contains("評価していません(ルールパックなし)。個人データの有無は不明。覚知：SOC 22:50、MINATO-CSIRT 23:19。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void isToldAsItWas(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Golden.assertSame("night-incident_" + language, NightWords.incident(locale, END));
        Golden.assertSame("night-period_" + language, NightWords.period(locale, END));
        Golden.assertSame("night-period-at-noon_" + language, NightWords.period(locale, "2026-11-24T12:00"));
    }

    private static List<String> lines(Locale locale, String asOf) {
        return List.of(text(NightWords.period(locale, asOf)).split("\n"));
    }

    /** The text with lines that were broken put together again. */
    static String text(Document document) {
        return PlainText.write(document).replaceAll("\n {2}(?=\\S)", " ").replaceAll("(?m)^- ", "");
    }

    private static List<Balance> balances(String asOf) {
        return all(NightWords.period(Locale.ENGLISH, asOf).blocks())
                .filter(Balance.class::isInstance)
                .map(Balance.class::cast)
                .toList();
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section
                        ? Stream.concat(Stream.of(block), all(section.blocks()))
                        : Stream.of(block));
    }
}
