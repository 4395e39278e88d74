package io.github.hansho.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketReportTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final Sample LOG = new Sample()
            .row("T1", 0, "new", "P2", "desk", null)
            .row("T1", 10, "working/active", "P2", "desk", null)
            .row("T1", 30, "working/waiting", "P1", "net", null)
            .row("T1", 90, "solved", "P1", "desk", 85)
            .row("T1", 100, "closed", "P1", "desk", 85)
            .row("T2", 20, "new", "P3", null, null)
            .row("T2", 20, "solved", "P3", "desk", 15)
            .row("T2", 60, "working/active", "P3", "desk", 15)
            .row("T3", 50, "new", "P3", "net", null);

    /** Forbids leaving new for solved, and does not know whether work may stop. */
    private static final class Rule implements MoveCheck {

        private static final Message NO = Message.of("no", Label.of("not like this", "この遷移はできません"));

        @Override
        public boolean knows(String state) {
            return !state.equals("closed");
        }

        @Override
        public Answer ask(TicketMove move) {
            if (move.from().equals("new") && move.to().equals("solved")) {
                return Answer.refused(List.of(NO));
            }
            return move.to().equals("solved") ? Answer.undecided(List.of(NO)) : Answer.allowed();
        }

        @Override
        public List<Declared> declared() {
            return List.of(new Declared("new", "working"), new Declared("working", "new"));
        }
    }

    private static Document report(Locale locale) {
        TicketPlan.Builder plan = Sample.plan().perMonth(new Milestone.FirstRow());
        plan.mark(new TicketMark(
                "third",
                Label.of("Third class", "三級"),
                "priority",
                new TicketMark.Test.Is("P3"),
                TicketMark.Seen.REOPENED));
        TicketPlan built = plan.build();
        TicketSummary summary = LOG.into(TicketLog.of(built, new Rule()), built).summary();
        Edition edition = Edition.of(locale, TOKYO, Sample.START.plus(Duration.ofMinutes(100)));
        return TicketReport.of(summary, "Help desk", edition);
    }

    @Test
    void tellsTheFiguresInEnglish() {
        assertThat(PlainText.write(report(Locale.ENGLISH)))
                .contains("Ticket log, replayed", "Help desk")
                .containsPattern("Tickets +3")
                .containsPattern("Open tickets at the cut-off +2")
                .containsPattern("new +working +1 +20.0 %")
                .contains("Reopened: 1 tickets left the finished states for another, 1 times in all; 0 tickets")
                .containsPattern("to-close +1 +2 +1 h 40 min")
                .containsPattern("Third class +all tickets +2 +1 +0 +66.7 %")
                .containsPattern("desk +1 h 20 min")
                .containsPattern("2026-03 +3")
                .contains("negative duration", "1 × a duration is negative; it stays in the figures");
    }

    @Test
    void tellsWhatALifecycleSaysWithTheReasons() {
        assertThat(PlainText.write(report(Locale.ENGLISH)))
                .containsPattern("would have been refused +\\+1")
                .containsPattern("new +solved +1 +not like this +T2, line 8")
                .containsPattern("working +solved +1 +not like this +T1, line 5")
                .containsPattern("working +new\n")
                .contains("The balance closes");
    }

    @Test
    void tellsTheSameInJapanese() {
        assertThat(PlainText.write(report(Locale.JAPANESE)))
                .contains("チケットログの再生", "この遷移はできません", "差し戻し", "三級")
                .doesNotContain("no data", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void isAPageWithAPictureOfTheMoves(String language) {
        assertThat(Html.write(report(Locale.forLanguageTag(language))))
                .contains("<svg")
                .doesNotContain("{count}");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryDefect(DefectKind kind) {
        String key = "defect." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Wording.TEXTS.in(Locale.ENGLISH, key, "count", 3)).startsWith("3 ×");
        assertThat(Wording.TEXTS.in(Locale.JAPANESE, key, "count", 3)).contains("3 ");
        assertThat(Wording.TEXTS.in(Locale.ENGLISH, key + ".short")).isNotBlank();
    }

    @Test
    void canTellOfALogWithoutRows() {
        TicketSummary nothing = new Sample().read(Sample.plan());
        Edition edition = Edition.of(Locale.ENGLISH, TOKYO, Sample.START);

        assertThat(PlainText.write(TicketReport.of(nothing, "empty", edition)))
                .contains("no data", "No ticket changed its state.");
        assertThat(nothing.fit().map(fit -> fit.count(Verdict.REFUSED))).isEmpty();
    }
}
