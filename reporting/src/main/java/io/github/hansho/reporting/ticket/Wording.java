package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Texts;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.Estimate;
import io.github.hansho.reporting.figure.Quantiles;
import io.github.hansho.reporting.figure.Share;
import io.github.hansho.reporting.figure.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The words of a report in its edition's language; durations come in milliseconds. */
final class Wording {

    static final Texts TEXTS = Texts.read(Wording.class::getResourceAsStream);

    private final Edition edition;

    Wording(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    String text(String key, Object... namesAndValues) {
        return TEXTS.in(edition.locale(), key, namesAndValues);
    }

    Paragraph paragraph(String key, Object... namesAndValues) {
        return new Paragraph(text(key, namesAndValues));
    }

    Value missing(String key, Object... namesAndValues) {
        return Value.missing(text(key, namesAndValues));
    }

    Value count(long number) {
        return edition.count(number);
    }

    Value count(Optional<Long> number, String otherwise) {
        return number.map(this::count).orElseGet(() -> missing(otherwise));
    }

    Value share(Share share) {
        return edition.share(share.hits(), share.of());
    }

    /** The 95 % interval of a share. */
    Value interval(Share share) {
        return share.wilson()
                .map(interval -> Value.of(percent(interval.low()) + " - " + percent(interval.high())))
                .orElseGet(() -> missing("no-data"));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    Value duration(long milliseconds) {
        return edition.duration(Duration.ofMillis(milliseconds));
    }

    /** A duration to the nearest millisecond. */
    Value rounded(double milliseconds) {
        return duration(Math.round(milliseconds));
    }

    Value duration(Estimate estimate) {
        if (estimate instanceof Estimate.Reached reached) {
            return duration(reached.at());
        }
        return estimate instanceof Estimate.NotReached beyond
                ? missing("not-reached", "beyond", duration(beyond.beyond()).words())
                : missing("no-data");
    }

    /** A column with words from the texts. */
    Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(text("column." + key), kind);
    }

    /** The columns of {@link #cells}. */
    List<Table.Column> columnsOfDurations() {
        return List.of(
                column("n", Table.Kind.NUMBER),
                column("median", Table.Kind.DURATION),
                column("p90", Table.Kind.DURATION),
                column("mean", Table.Kind.DURATION),
                column("max", Table.Kind.DURATION));
    }

    /** How many, median, P90, mean and maximum. */
    List<Value> cells(Summary summary) {
        if (!(summary instanceof Summary.Known known)) {
            Value none = missing("no-data");
            return List.of(count(0), none, none, none, none);
        }
        return List.of(
                count(known.n()),
                quantile(known.quantiles(), true),
                quantile(known.quantiles(), false),
                rounded(known.mean()),
                duration(known.max()));
    }

    private Value quantile(Quantiles quantiles, boolean median) {
        if (quantiles instanceof Quantiles.Known known) {
            return rounded(median ? known.median() : known.p90());
        }
        Quantiles.Insufficient few = (Quantiles.Insufficient) quantiles;
        return missing("insufficient", "floor", few.floor());
    }

    /** A definition in front of a table of durations, with the method of its percentiles. */
    Paragraph definition(String key, Summary any) {
        return paragraph(key, "method", any instanceof Summary.Known known ? method(known) : "R-7");
    }

    String method(Summary.Known known) {
        return known.quantiles() instanceof Quantiles.Known quantiles
                ? quantiles.method().shortName()
                : text("insufficient-data");
    }
}
