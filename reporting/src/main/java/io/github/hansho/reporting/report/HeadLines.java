package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Classified;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import java.util.ArrayList;
import java.util.List;

/** The head of an incident's report: how it stands and what must be noticed; and the key facts. */
final class HeadLines {

    private final Telling telling;
    private final Speech speech;
    private final Course course;
    private final List<KeyValues.Entry> entries = new ArrayList<>();

    private HeadLines(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
        this.course = telling.course();
    }

    static List<Block> of(Telling telling) {
        HeadLines head = new HeadLines(telling);
        List<Block> blocks = new ArrayList<>();
        Mode mode = telling.course().history().opened().origin().mode();
        if (mode != Mode.LIVE) {
            blocks.add(new Notice(
                    Notice.Level.WARNING,
                    head.speech.say("notice.not-live", "mode", head.speech.word(mode)),
                    List.of(head.speech.say("notice.not-live.detail"))));
        }
        blocks.add(new Paragraph(head.status()));
        DataNotices.notice(telling).ifPresent(blocks::add);
        return blocks;
    }

    static Section keyFacts(Telling telling) {
        HeadLines head = new HeadLines(telling);
        return Section.of(head.speech.say("key-facts.heading"), head.keyFacts());
    }

    private String status() {
        List<String> sentences = new ArrayList<>();
        Object[] values = {
            "state", telling.state(telling.place().what()),
            "since", speech.instant(telling.place().from()),
            "owner", speech.people().of(telling.owner().what()),
            "severity", speech.word(Glossary.Sort.SEVERITY, telling.severity())
        };
        sentences.add(speech.say(course.isOpen() ? "status.open" : "status.closed", values));
        if (course.isOnHold()) {
            sentences.add(speech.say(
                    "status.on-hold",
                    "waitingFor",
                    speech.text(
                            course.holds().get(course.holds().size() - 1).what().waitingFor())));
        }
        Moved reopening = course.reopening().orElse(null);
        if (reopening != null) {
            sentences.add(speech.say(
                    course.reopened() == 1 ? "status.reopened" : "status.reopened-again",
                    "n",
                    course.reopened(),
                    "at",
                    speech.instant(reopening.stamp().at()),
                    "reason",
                    speech.text(reopening.reason())));
        }
        return String.join(speech.say("sentence-end"), sentences);
    }

    private KeyValues keyFacts() {
        Opened opened = course.history().opened();
        Origin origin = opened.origin();
        entry("reference", Value.of(origin.id().value()));
        entry("tenant", Value.of(speech.people().name(origin.tenant())));
        origin.constituency()
                .ifPresent(
                        whom -> entry("constituency", Value.of(speech.people().name(whom))));
        entry(
                "kind",
                speech.value("kind-mode", "kind", speech.word(origin.kind()), "mode", speech.word(origin.mode())));
        entry("owner", Value.of(speech.people().of(telling.owner().what())));
        entry("severity", severity());
        telling.last(PriorityChanged.class)
                .ifPresent(changed -> entry("priority", Value.of(speech.word(Glossary.Sort.PRIORITY, changed.to()))));
        entry("verdict", Value.of(speech.word(telling.verdict())));
        telling.last(Classified.class)
                .ifPresent(classified -> entry(
                        "classification",
                        Value.of(speech.word(
                                classified.classification().primary().label()))));
        entry(
                "opened",
                speech.value(
                        "opened-by",
                        "at",
                        speech.instant(origin.openedAt()),
                        "by",
                        speech.people().of(opened.stamp().by())));
        entry("plan", speech.value("plan-lifecycle", "plan", origin.plan(), "lifecycle", origin.lifecycle()));
        return new KeyValues(entries);
    }

    private Value severity() {
        Value word = speech.word(Glossary.Sort.SEVERITY, telling.severity());
        boolean confirmed = telling.last(SeverityChanged.class)
                .filter(changed -> changed.standing() == Standing.CONFIRMED)
                .isPresent();
        return telling.severity().isEmpty()
                ? word
                : speech.value(confirmed ? "severity.confirmed" : "severity.provisional", "severity", word);
    }

    private void entry(String key, Value value) {
        entries.add(new KeyValues.Entry(speech.say("key." + key), value));
    }
}
