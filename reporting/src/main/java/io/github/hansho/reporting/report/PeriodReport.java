package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a period as of the edition's instant: a balance that closes, what became of every alert, who was told and
 * who took it, precursors, durations with their definitions, and what is wrong with the data.
 *
 * <p>The same histories and edition give the same document, in whatever order the histories come. What was recorded after
 * the edition's instant changes nothing in it, so that a report can be printed again as it was. Only live incidents are
 * counted; exercises, tests and records of other kinds are listed apart.
 */
public final class PeriodReport {

    private PeriodReport() {}

    /** Reports on a period. */
    public static Document of(PeriodInput input, Edition edition) {
        Cohort cohort = Cohort.of(input, edition);
        Speech speech = cohort.speech();
        List<Block> blocks = new ArrayList<>();
        PeriodProblems.notice(cohort).ifPresent(blocks::add);
        blocks.add(PeriodInShort.of(cohort));
        blocks.add(BalanceSection.of(cohort));
        blocks.add(AlertSection.of(cohort));
        blocks.add(PeriodTransfers.of(cohort));
        PeriodLadders.of(cohort).ifPresent(blocks::add);
        blocks.add(PrecursorSection.of(cohort));
        blocks.add(CaseTable.of(cohort));
        blocks.add(FigureSection.of(cohort));
        blocks.add(SeveritySection.of(cohort));
        blocks.add(ApartSection.of(cohort));
        blocks.add(PeriodProblems.section(cohort));
        return Document.of(
                edition,
                speech.say("period.title"),
                speech.say(
                        "period.subtitle",
                        "from",
                        speech.instant(input.period().from()),
                        "to",
                        speech.instant(input.period().to())),
                blocks);
    }
}
