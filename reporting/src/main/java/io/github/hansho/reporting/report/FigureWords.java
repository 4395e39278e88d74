package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Measures.Distribution;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.Estimate;
import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.figure.Quantiles;
import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.metric.Figure;
import java.time.Duration;
import java.util.Optional;

/**
 * Says what a figure over many incidents comes to. While some are open, median and P90 are read from the survival curve, and
 * there is no mean; of fewer durations than the floor there are only the durations themselves.
 */
final class FigureWords {

    private static final int P90 = 900;

    private final Speech speech;
    private final long floor;

    FigureWords(Speech speech, long floor) {
        this.speech = speech;
        this.floor = floor;
    }

    /** Says it in one phrase. */
    Value headline(Figure figure) {
        long n = figure.reached().n() + figure.open();
        if (n == 0) {
            return speech.none("figures.only-negative");
        }
        if (n < floor) {
            return few(figure);
        }
        return figure.open() > 0 ? curve(figure.withOpen()) : median((Summary.Known) figure.reached());
    }

    Optional<Distribution> distribution(Figure figure) {
        if (figure.reached().n() + figure.open() < 2) {
            return Optional.empty();
        }
        return figure.open() > 0 ? withOpen(figure) : ended((Summary.Known) figure.reached());
    }

    private Optional<Distribution> ended(Summary.Known known) {
        Value few = speech.none("figures.too-few");
        boolean enough = known.quantiles() instanceof Quantiles.Known;
        return Optional.of(new Distribution(
                speech.edition().count(known.n()),
                speech.duration(Figure.millis(known.mean())),
                enough ? speech.duration(Figure.millis(((Quantiles.Known) known.quantiles()).median())) : few,
                enough ? speech.duration(Figure.millis(((Quantiles.Known) known.quantiles()).p90())) : few,
                speech.duration(Duration.ofMillis(known.max())),
                QuantileMethod.LINEAR_R7.shortName()));
    }

    private Optional<Distribution> withOpen(Figure figure) {
        long n = figure.reached().n() + figure.open();
        KaplanMeier curve = figure.withOpen();
        Value few = speech.none("figures.too-few");
        return Optional.of(new Distribution(
                speech.edition().count(n),
                speech.none("figures.some-open"),
                n < floor ? few : estimate(curve.median()),
                n < floor ? few : estimate(curve.quantile(P90)),
                speech.none("figures.at-least", "beyond", speech.duration(Duration.ofMillis(curve.longest()))),
                speech.say("figures.kaplan-meier")));
    }

    private Value few(Figure figure) {
        Value open = speech.duration(Duration.ofMillis(figure.withOpen().longest()));
        if (!(figure.reached() instanceof Summary.Known known)) {
            return speech.none("figures.none-reached", "n", figure.open(), "longest", open);
        }
        Value least = speech.duration(Duration.ofMillis(known.min()));
        Value most = speech.duration(Duration.ofMillis(known.max()));
        Value reached =
                known.min() == known.max() ? least : speech.value("figures.range", "least", least, "most", most);
        return figure.open() == 0
                ? reached
                : speech.value("figures.some-reached", "reached", reached, "n", figure.open(), "longest", open);
    }

    private Value median(Summary.Known known) {
        return known.quantiles() instanceof Quantiles.Known quantiles
                ? median("figures.median", Figure.millis(quantiles.median()))
                : speech.none("figures.too-few");
    }

    private Value curve(KaplanMeier curve) {
        return curve.median() instanceof Estimate.Reached reached
                ? median("figures.median-with-open", Duration.ofMillis(reached.at()))
                : speech.none(
                        "figures.median-not-reached", "beyond", speech.duration(Duration.ofMillis(curve.longest())));
    }

    private Value estimate(Estimate estimate) {
        return estimate instanceof Estimate.Reached reached
                ? speech.duration(Duration.ofMillis(reached.at()))
                : estimate instanceof Estimate.NotReached beyond
                        ? speech.none(
                                "figures.more-than", "beyond", speech.duration(Duration.ofMillis(beyond.beyond())))
                        : speech.none("none");
    }

    private Value median(String key, Duration median) {
        return Value.exact(speech.say(key, "median", speech.duration(median)), median.toString());
    }

    String population(Figure figure) {
        return speech.say(
                "figures.population",
                "who",
                speech.word(figure.metric().population()),
                "n",
                figure.cohort(),
                "reached",
                figure.reached().n(),
                "open",
                figure.open());
    }

    String leftOut(Figure figure) {
        return figure.cohort() == 0
                ? speech.say("figures.no-incident")
                : speech.list(figure.leftOut().stream()
                        .map(left -> speech.say(
                                "figures.left-out", "why", speech.edition().in(left.why()), "n", left.count()))
                        .toList());
    }
}
