package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.drawing.Lanes.Category;
import io.github.hansho.core.drawing.Lanes.Lane;
import io.github.hansho.core.drawing.Lanes.Span;
import io.github.hansho.core.drawing.Lanes.Tone;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Stretch;
import io.github.hansho.reporting.metric.Transfer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who owned, with the offers that waited; and in which phases it was, with the holds. */
final class Bars {

    private static final String OFFER = "$offer";
    private static final String HOLD = "$hold";

    private Bars() {}

    static Lanes owners(Telling telling) {
        Speech speech = telling.speech();
        Course course = telling.course();
        Set<Party> parties = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        for (Stretch<Party> stretch : course.owners()) {
            Label name = Label.plain(speech.people().of(stretch.what()));
            parties.add(stretch.what());
            spans.add(new Span(stretch.from(), stretch.to(), stretch.what().toString(), name));
        }
        List<Span> offers = new ArrayList<>();
        for (Transfer transfer : course.transfers()) {
            for (HandOver offer : transfer.offers()) {
                offers.add(new Span(
                        offer.offeredAt(),
                        offer.ending().map(end -> end.stamp().at()),
                        OFFER,
                        Label.plain(offer.offer().offer())));
            }
        }
        List<Category> categories = new ArrayList<>();
        parties.forEach(party -> categories.add(
                Category.of(party.toString(), Label.plain(speech.people().of(party)))));
        categories.add(new Category(OFFER, label("bar.offer", speech), Tone.WAITING));
        return lanes("owners", categories, spans, offers, telling);
    }

    static Lanes phases(Telling telling) {
        Speech speech = telling.speech();
        Course course = telling.course();
        Set<Phase> phases = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        for (Stretch<Phase> stretch : course.phases()) {
            phases.add(stretch.what());

            spans.add(new Span(
                    stretch.from(),
                    stretch.to(),
                    stretch.what().code(),
                    stretch.what().label()));
        }
        List<Span> holds = course.holds().stream()
                .map(hold -> new Span(
                        hold.from(),
                        hold.to(),
                        HOLD,
                        Label.plain(speech.text(hold.what().waitingFor()).words())))
                .toList();
        List<Category> categories = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (phases.contains(phase)) {
                categories.add(Category.of(phase.code(), phase.label()));
            }
        }
        categories.add(new Category(HOLD, label("bar.hold", speech), Tone.WAITING));
        return lanes("phases", categories, spans, holds, telling);
    }

    private static Lanes lanes(
            String key, List<Category> categories, List<Span> spans, List<Span> waits, Telling telling) {
        Speech speech = telling.speech();
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(key, label("bar." + key + ".lane", speech), spans, List.of()));
        if (!waits.isEmpty()) {
            lanes.add(new Lane("waits", label("bar." + key + ".waits", speech), waits, List.of()));
        }
        Window window = Window.of(telling.course(), List.of());
        return new Lanes(label("bar." + key + ".caption", speech), window.from(), window.to(), categories, lanes);
    }

    private static Label label(String key, Speech speech) {
        return Label.plain(speech.say(key));
    }
}
