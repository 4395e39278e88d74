package io.github.hansho.reporting.report;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Figure;
import io.github.hansho.reporting.metric.Metric;
import java.util.ArrayList;
import java.util.List;

/** How long things took over the incidents opened in the period, followed up until the edition's instant. */
final class FigureSection {

    private final Speech speech;
    private final FigureWords words;

    private FigureSection(Cohort cohort) {
        this.speech = cohort.speech();
        this.words = new FigureWords(speech, cohort.input().floor());
    }

    static Section of(Cohort cohort) {
        FigureSection section = new FigureSection(cohort);
        Speech speech = cohort.speech();
        List<Course> courses = cohort.opened().stream().map(Telling::course).toList();
        List<Measures.Measure> measures = new ArrayList<>();
        Grid without = new Grid(speech, "not-measured").text("duration", "why", "definition");
        for (Metric metric : cohort.input().metrics()) {
            Figure figure = Figure.of(metric, courses, cohort.input().floor());
            if (figure.reached().n() + figure.open() + figure.negative().size() > 0) {
                measures.add(section.measure(figure));
            } else {
                without.row(
                        Value.of(speech.word(metric.label())),
                        Value.of(section.words.leftOut(figure)),
                        Value.of(speech.word(metric.definition())));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(speech.say(
                "figures.cohort", "n", courses.size(), "floor", cohort.input().floor())));
        blocks.add(new Measures(speech.say("figures.caption"), measures));
        if (!without.isEmpty()) {
            blocks.add(without.table());
        }
        return new Section(speech.say("figures.heading"), blocks);
    }

    private Measures.Measure measure(Figure figure) {
        Metric metric = figure.metric();
        return new Measures.Measure(
                speech.word(metric.label()),
                words.headline(figure),
                speech.word(metric.definition()),
                words.population(figure),
                words.distribution(figure),
                exclusions(figure));
    }

    private List<Measures.Exclusion> exclusions(Figure figure) {
        List<Measures.Exclusion> exclusions = new ArrayList<>();
        figure.leftOut()
                .forEach(left -> exclusions.add(new Measures.Exclusion(
                        speech.edition().in(left.why()), speech.edition().count(left.count()))));
        if (!figure.negative().isEmpty()) {
            String which = speech.list(
                    figure.negative().stream().map(IncidentId::value).toList());
            exclusions.add(new Measures.Exclusion(
                    speech.say("figures.negative", "which", which),
                    speech.edition().count(figure.negative().size())));
        }
        return exclusions;
    }
}
