package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Reach;
import io.github.hansho.reporting.metric.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Told is not taken: who was told, who answered, who acknowledged, who took it, each with its time. */
final class ContactSection {

    private final Telling telling;
    private final Speech speech;

    private ContactSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    static Section of(Telling telling, boolean withEveryContact) {
        ContactSection section = new ContactSection(telling);
        List<Block> blocks = new ArrayList<>(List.of(section.transfers(), section.reaches()));
        if (withEveryContact) {
            blocks.add(section.log());
        }
        return new Section(section.speech.say("told.heading"), blocks);
    }

    private Block transfers() {
        Grid grid = grid(speech).text("offers");
        for (Transfer transfer : telling.course().transfers()) {
            List<Value> row = new ArrayList<>(row(transfer, telling));
            row.add(Value.of(OfferWords.of(transfer, telling)));
            grid.row(row);
        }
        return grid.table();
    }

    static Grid grid(Speech speech) {
        return new Grid(speech, "told")
                .text("asked")
                .time("first-offer", "told", "answered", "acknowledged", "taken")
                .duration("offer-to-owner");
    }

    static List<Value> row(Transfer transfer, Telling telling) {
        Speech speech = telling.speech();
        return List.of(
                Value.of(speech.people().of(transfer.first().offer().to())),
                speech.instant(transfer.first().offeredAt()),
                at(transfer.told(), speech),
                at(transfer.answered(), speech),
                at(transfer.acknowledged(), speech),
                at(transfer.taken(), speech),
                transfer.taken().isPresent()
                        ? speech.duration(transfer.lasted(telling.course().asOf()))
                        : speech.none("never-taken"));
    }

    private static Value at(Optional<? extends Fact> fact, Speech speech) {
        return fact.<Value>map(known -> speech.instant(known.stamp().at())).orElseGet(() -> speech.none("never"));
    }

    private Block reaches() {
        Grid grid = new Grid(speech, "reached")
                .text("called")
                .text("severity-then")
                .time("since", "first-call")
                .duration("called-after")
                .number("calls")
                .time("reached")
                .duration("reached-after");
        for (Reach reach : telling.course().reaches()) {
            grid.row(
                    Value.of(speech.people().of(reach.to())),
                    speech.word(Glossary.Sort.SEVERITY, reach.severity()),
                    speech.instant(reach.since()),
                    speech.instant(reach.first()),
                    speech.between(reach.since(), reach.first()),
                    speech.edition().count(reach.attempts()),
                    reach.answered().<Value>map(speech::instant).orElseGet(() -> speech.none("never")),
                    reach.answered()
                            .<Value>map(at -> speech.between(reach.since(), at))
                            .orElseGet(() -> speech.none("never")));
        }
        return grid.table();
    }

    private Block log() {
        Grid grid = new Grid(speech, "contacts").time("at").text("who", "how", "result", "note");
        telling.course().history().facts().forEach(fact -> {
            if (fact instanceof Contacted contacted) {
                row(
                        grid,
                        fact,
                        speech.people().of(telling.known(contacted.to())),
                        speech.word(Glossary.Sort.CHANNEL, contacted.channel()),
                        speech.constant("contact", contacted.result()),
                        contacted.note());
            } else if (fact instanceof Acknowledged) {
                boolean human = fact.stamp().by().isHuman();
                row(
                        grid,
                        fact,
                        speech.people().of(fact.stamp().by()),
                        "",
                        speech.say(human ? "contact.acknowledged" : "contact.acknowledged-automatically"),
                        Text.NONE);
            }
        });
        return grid.table();
    }

    private void row(Grid grid, Fact fact, String who, String how, String result, Text note) {
        grid.row(speech.instant(fact.stamp().at()), Value.of(who), Value.of(how), Value.of(result), speech.text(note));
    }
}
