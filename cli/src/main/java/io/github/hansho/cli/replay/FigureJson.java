package io.github.hansho.cli.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.reporting.figure.Estimate;
import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.Quantiles;
import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.ticket.CaseFigures;

/** Figures as JSON. */
final class FigureJson {

    private FigureJson() {}

    /** A summary; only {@code n} where there is no data, and what was wanted where there is too little for percentiles. */
    static ObjectNode of(Summary summary) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("n", summary.n());
        if (!(summary instanceof Summary.Known known)) {
            return node;
        }
        node.put("sum", known.sum())
                .put("mean", known.mean())
                .put("deviation", known.deviation())
                .put("min", known.min())
                .put("max", known.max())
                .put("negative", known.negative())
                .put("zero", known.zero());
        if (known.quantiles() instanceof Quantiles.Known quantiles) {
            node.putObject("percentiles")
                    .put("method", quantiles.method().shortName())
                    .put("median", quantiles.median())
                    .put("p90", quantiles.p90())
                    .put("p95", quantiles.p95())
                    .put("p99", quantiles.p99());
        } else if (known.quantiles() instanceof Quantiles.Insufficient few) {
            node.putObject("percentiles").put("insufficientBelow", few.floor());
        }
        return node;
    }

    static ObjectNode of(CaseFigures.Duration duration) {
        ObjectNode node = of(duration.reached());
        node.put("open", duration.open())
                .put("neverReached", duration.neverReached())
                .put("notBegun", duration.notBegun());
        duration.curve().ifPresent(curve -> node.set("withOpen", of(curve)));
        return node;
    }

    private static ObjectNode of(KaplanMeier curve) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("method", "Kaplan-Meier")
                .put("ended", curve.ended())
                .put("open", curve.open())
                .put("negativeLeftOut", curve.negative());
        node.set("median", of(curve.median()));
        node.set("p90", of(curve.quantile(900)));
        curve.restrictedMean(curve.longest())
                .ifPresent(mean -> node.putObject("restrictedMean")
                        .put("upTo", curve.longest())
                        .put("mean", mean));
        return node;
    }

    private static ObjectNode of(Estimate estimate) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (estimate instanceof Estimate.Reached reached) {
            return node.put("reached", reached.at());
        }
        return estimate instanceof Estimate.NotReached beyond ? node.put("notReachedWithin", beyond.beyond()) : node;
    }
}
