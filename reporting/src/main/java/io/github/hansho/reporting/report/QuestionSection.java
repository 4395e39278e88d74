package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionOption;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked of those who decide: the options, the choice, by whom and how soon, and on what knowledge. */
final class QuestionSection {

    private final Telling telling;
    private final Speech speech;

    private QuestionSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    /** Returns the section; empty where nothing was asked. */
    static Optional<Section> of(Telling telling) {
        return telling.course().questions().isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionSection(telling).section());
    }

    private Section section() {
        Grid grid = new Grid(speech, "questions")
                .code("decision")
                .text("asked-of", "question", "options")
                .time("asked-at", "answer-by")
                .text("decided", "decided-by", "reason")
                .duration("decided-in")
                .text("known");
        for (Question question : telling.course().questions()) {
            DecisionRequested request = question.request();
            List<Value> row = new ArrayList<>(List.of(
                    Value.of(request.decision()),
                    Value.of(speech.people().name(request.of())),
                    speech.text(request.question()),
                    Value.of(options(request)),
                    speech.instant(request.stamp().at()),
                    speech.instant(request.answerBy())));
            row.addAll(answer(question));
            grid.row(row);
        }
        return Section.of(speech.say("questions.heading"), grid.table());
    }

    private List<Value> answer(Question question) {
        Value lasted = speech.duration(question.lasted(telling.course().asOf()));
        if (question.decision().isEmpty()) {
            boolean open = question.ending().isEmpty();
            return List.of(
                    speech.none(open ? "questions.open" : "questions.lapsed"),
                    speech.none("none"),
                    speech.none("none"),
                    open ? speech.none("reading.open", "soFar", lasted) : lasted,
                    speech.none("none"));
        }
        DecisionMade made = question.decision().get();
        return List.of(
                speech.text(question.words(made.option())),
                made.byDefault()
                        ? speech.value("questions.by-default")
                        : Value.of(speech.people().of(made.stamp().by())),
                speech.text(made.reason()),
                lasted,
                speech.value("questions.known", "revision", made.known()));
    }

    private String options(DecisionRequested request) {
        List<String> all = new ArrayList<>();
        for (DecisionOption option : request.options()) {
            boolean otherwise = request.otherwise().filter(option.id()::equals).isPresent();
            String words = speech.text(option.words()).words();
            all.add(otherwise ? speech.say("questions.default", "option", words) : words);
        }
        return String.join(speech.say("event.separator"), all);
    }
}
