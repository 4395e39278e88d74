package io.github.hansho.reporting.report;

import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.metric.Mark;
import java.util.List;

/** What can be said about duties under the law without a rule pack: nothing, except since when who was aware. */
final class LawSection {

    private LawSection() {}

    static Section of(Telling telling) {
        return Section.of(telling.speech().say("law.heading"), new Paragraph(line(telling)));
    }

    static String line(Telling telling) {
        Speech speech = telling.speech();
        List<String> aware = telling.course().marks().stream()
                .filter(mark -> mark.milestone() == Milestone.AWARE && mark.holds())
                .map(mark -> speech.say("law.aware", "who", who(mark, speech), "since", speech.clock(mark.when())))
                .toList();
        return speech.say("law.line", "aware", speech.list(aware));
    }

    private static String who(Mark mark, Speech speech) {
        return mark.whose().map(speech.people()::of).orElseGet(() -> speech.say("none"));
    }
}
