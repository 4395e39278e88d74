package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FeedbackGiven;
import io.github.hansho.core.fact.OutcomeFound;
import io.github.hansho.core.fact.ReporterAnswered;
import io.github.hansho.core.fact.Thanked;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Coded;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it turned out to be, why it may be closed, and what was said to those who reported and helped. */
final class ClosingSection {

    private ClosingSection() {}

    static Section of(Telling telling) {
        Speech speech = telling.speech();
        KeyValues findings = new KeyValues(List.of(
                entry("verdict", Optional.of(telling.verdict()), speech),
                entry("outcome", telling.outcome(), speech),
                entry("outcome-because", telling.last(OutcomeFound.class).map(OutcomeFound::reason), speech),
                entry("closure-reason", telling.closureReason(), speech),
                entry("closure-note", telling.last(ClosureReasoned.class).map(ClosureReasoned::note), speech)));
        Grid duties = new Grid(speech, "duties").time("at").text("what", "to", "by", "words");
        telling.course().history().facts().forEach(fact -> duty(fact, duties, speech));
        List<Block> blocks = new ArrayList<>();
        telling.course()
                .reopening()
                .filter(moved ->
                        telling.closureReason().isPresent() && telling.course().isOpen())
                .ifPresent(moved -> blocks.add(new Paragraph(speech.say(
                        "closing.before-reopening",
                        "at",
                        speech.instant(moved.stamp().at())))));
        blocks.add(findings);
        blocks.add(duties.table());
        return new Section(speech.say("closing.heading"), blocks);
    }

    private static KeyValues.Entry entry(String key, Optional<?> value, Speech speech) {
        Object known = value.orElse(null);
        Value words = known instanceof Coded coded
                ? Value.of(speech.word(coded))
                : known instanceof Text text ? speech.text(text) : speech.none("not-given");
        return new KeyValues.Entry(speech.say("key." + key), words);
    }

    private static void duty(Fact fact, Grid duties, Speech speech) {
        if (fact instanceof ReporterAnswered answered) {
            String channel = speech.word(Glossary.Sort.CHANNEL, answered.channel());
            row(
                    duties,
                    fact,
                    "duty.answered",
                    speech.say("duty.reporter", "channel", channel),
                    answered.answer(),
                    speech);
        } else if (fact instanceof FeedbackGiven given) {
            row(duties, fact, "duty.feedback", speech.people().of(given.to()), given.feedback(), speech);
        } else if (fact instanceof Thanked thanked) {
            row(duties, fact, "duty.thanks", speech.people().of(thanked.to()), thanked.words(), speech);
        }
    }

    private static void row(Grid duties, Fact fact, String what, String to, Text words, Speech speech) {
        duties.row(
                speech.instant(fact.stamp().at()),
                speech.value(what),
                Value.of(to),
                Value.of(speech.people().of(fact.stamp().by())),
                speech.text(words));
    }
}
