package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Measures.Exclusion;
import io.github.hansho.reporting.document.Measures.Measure;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How long things took: all tickets, then by the value of a field on the last row. */
final class DurationSection {

    private DurationSection() {}

    static Section of(TicketSummary summary, Wording words) {
        List<Block> blocks = new ArrayList<>();
        if (summary.all().durations().isEmpty()) {
            return Section.of(words.text("durations.heading"), words.paragraph("durations.none"));
        }
        blocks.add(words.paragraph("durations.definition"));
        List<Measure> measures = new ArrayList<>();
        summary.all()
                .durations()
                .forEach(
                        duration -> measures.add(measure(duration, summary.all().cases(), words)));
        blocks.add(new Measures(words.text("durations.measures"), measures));
        blocks.add(words.paragraph("durations.open.definition"));
        blocks.add(open(summary.all().durations(), words));
        for (CaseFigures.Duration duration : summary.all().durations()) {
            perSegment(duration, summary.segments(), words).ifPresent(blocks::add);
        }
        return new Section(words.text("durations.heading"), blocks);
    }

    private static Measure measure(CaseFigures.Duration duration, long cases, Wording words) {
        TicketDuration what = duration.duration();
        String definition = words.text(
                "duration.definition",
                "from",
                MilestoneWords.of(what.from(), words),
                "to",
                MilestoneWords.of(what.to(), words));
        String population =
                words.text("duration.population", "count", words.count(cases).words());
        List<Value> cells = words.cells(duration.reached());
        List<Exclusion> left = new ArrayList<>();
        exclude(left, words, "duration.open", duration.open());
        exclude(left, words, "duration.never", duration.neverReached());
        exclude(left, words, "duration.not-begun", duration.notBegun());
        Optional<Measures.Distribution> distribution = Optional.empty();
        if (duration.reached() instanceof Summary.Known known) {
            distribution = Optional.of(new Measures.Distribution(
                    cells.get(0), cells.get(3), cells.get(1), cells.get(2), cells.get(4), words.method(known)));
        }
        String name = words.edition().in(what.label());
        return new Measure(name, cells.get(1), definition, population, distribution, left);
    }

    private static void exclude(List<Exclusion> left, Wording words, String key, long count) {
        if (count > 0) {
            left.add(new Exclusion(words.text(key), words.count(count)));
        }
    }

    private static Table open(List<CaseFigures.Duration> durations, Wording words) {
        List<List<Value>> rows = new ArrayList<>();
        for (CaseFigures.Duration duration : durations) {
            duration.curve()
                    .ifPresent(curve -> rows.add(List.of(
                            Value.of(words.edition().in(duration.duration().label())),
                            words.count(curve.ended()),
                            words.count(curve.open()),
                            words.duration(curve.median()),
                            words.duration(curve.quantile(900)),
                            mean(curve, words),
                            words.count(curve.negative()))));
        }
        return new Table(
                words.text("durations.open"),
                List.of(
                        words.column("duration", Table.Kind.TEXT),
                        words.column("ended", Table.Kind.NUMBER),
                        words.column("open", Table.Kind.NUMBER),
                        words.column("median", Table.Kind.DURATION),
                        words.column("p90", Table.Kind.DURATION),
                        words.column("restricted-mean", Table.Kind.DURATION),
                        words.column("negative", Table.Kind.NUMBER)),
                rows,
                words.text("shape.no-closed"));
    }

    /** The mean up to the longest duration observed. */
    private static Value mean(KaplanMeier curve, Wording words) {
        OptionalDouble mean = curve.restrictedMean(curve.longest());
        return mean.isEmpty()
                ? words.missing("no-data")
                : Value.of(words.text(
                        "restricted-mean",
                        "mean",
                        words.rounded(mean.getAsDouble()).words(),
                        "horizon",
                        words.duration(curve.longest()).words()));
    }

    private static Optional<Table> perSegment(
            CaseFigures.Duration duration, List<CaseFigures> segments, Wording words) {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = new ArrayList<>(
                List.of(words.column("field", Table.Kind.CODE), words.column("value", Table.Kind.TEXT)));
        columns.addAll(words.columnsOfDurations());
        columns.add(words.column("open", Table.Kind.NUMBER));
        columns.add(words.column("median-with-open", Table.Kind.DURATION));
        List<List<Value>> rows = new ArrayList<>();
        for (CaseFigures segment : segments) {
            segment.durations().stream()
                    .filter(one -> one.duration().equals(duration.duration()))
                    .forEach(one -> rows.add(row(segment, one, words)));
        }
        String caption = words.text(
                "durations.segments",
                "duration",
                words.edition().in(duration.duration().label()));
        return Optional.of(new Table(caption, columns, rows, words.text("no-data")));
    }

    private static List<Value> row(CaseFigures segment, CaseFigures.Duration duration, Wording words) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(segment.field()));
        row.add(segment.value().map(Value::of).orElseGet(() -> words.missing("value.none")));
        row.addAll(words.cells(duration.reached()));
        row.add(words.count(duration.open()));
        row.add(duration.curve()
                .map(curve -> words.duration(curve.median()))
                .orElseGet(() -> words.missing("shape.no-closed")));
        return row;
    }
}
