package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.ShiftHandedOver;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.HandOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every offer with what came of it, the five items of each, and the hand-overs between shifts. */
final class HandOverSection {

    private final Telling telling;
    private final Speech speech;

    private HandOverSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    static Section of(Telling telling, boolean withItems) {
        HandOverSection section = new HandOverSection(telling);
        List<Block> blocks = new ArrayList<>(List.of(section.offers()));
        if (withItems) {
            blocks.addAll(section.items());
        }
        section.shifts().ifPresent(blocks::add);
        return new Section(section.speech.say("hand-overs.heading"), blocks);
    }

    private List<HandOver> all() {
        return telling.course().transfers().stream()
                .flatMap(transfer -> transfer.offers().stream())
                .toList();
    }

    private Block offers() {
        Grid grid = new Grid(speech, "offers")
                .code("offer")
                .text("from", "to")
                .time("offered", "answer-by")
                .text("result")
                .duration("after")
                .text("said");
        for (HandOver handOver : all()) {
            HandOverOffered offer = handOver.offer();
            grid.row(
                    Value.of(offer.offer()),
                    Value.of(speech.people().of(offer.from())),
                    Value.of(speech.people().of(offer.to())),
                    speech.instant(handOver.offeredAt()),
                    speech.instant(offer.answerBy()),
                    speech.value("offer-result." + OfferWords.code(handOver)),
                    speech.duration(handOver.lasted(telling.course().asOf())),
                    OfferWords.said(handOver, speech));
        }
        return grid.table();
    }

    private List<Block> items() {
        List<Block> blocks = new ArrayList<>();
        HandOverOffered before = null;
        for (HandOver handOver : all()) {
            HandOverOffered offer = handOver.offer();
            if (before != null && before.items().equals(offer.items())) {
                blocks.add(new Paragraph(speech.say("items.same", "id", offer.offer(), "before", before.offer())));
            } else {
                blocks.add(new Section(speech.say("items.heading", "id", offer.offer()), List.of(items(offer))));
            }
            before = offer;
        }
        return blocks;
    }

    private KeyValues items(HandOverOffered offer) {
        List<KeyValues.Entry> entries = new ArrayList<>();
        for (HandOverItem item : HandOverItem.values()) {
            entries.add(new KeyValues.Entry(
                    speech.constant("item", item), note(offer.items().get(item))));
        }
        return new KeyValues(entries);
    }

    private Value note(@Nullable HandOverNote note) {
        if (note == null) {
            return speech.none("item.missing");
        }
        return note.known() ? speech.text(note.text()) : speech.none("item.unknown", "why", speech.text(note.text()));
    }

    private Optional<Block> shifts() {
        Grid grid = new Grid(speech, "shifts").time("at").text("from", "to", "note");
        for (ShiftHandedOver shift : telling.course().facts(ShiftHandedOver.class)) {
            grid.row(
                    speech.instant(shift.stamp().at()),
                    Value.of(speech.people().of(shift.from())),
                    Value.of(speech.people().of(shift.to())),
                    speech.text(shift.note()));
        }
        return grid.isEmpty() ? Optional.empty() : Optional.of(grid.table());
    }
}
