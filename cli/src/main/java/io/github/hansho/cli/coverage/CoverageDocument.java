package io.github.hansho.cli.coverage;

import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.coverage.Finding;
import io.github.hansho.testkit.coverage.Promise;
import io.github.hansho.testkit.coverage.Stretch;
import io.github.hansho.testkit.coverage.Witness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answer as a page: promises, findings over time and in a table, and the first case of each. */
final class CoverageDocument {

    private static final int MOST_STRETCHES = 100;

    private final Told told;
    private final Covered covered;
    private final Edition edition;

    private CoverageDocument(Told told, Edition edition) {
        this.told = told;
        this.covered = told.covered();
        this.edition = edition;
    }

    static Document of(Told told, Locale locale) {
        Stretch stretch = told.covered().stretch();
        return new CoverageDocument(told, Edition.of(locale, stretch.zone(), stretch.from())).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(say("lead")));
        covered.held()
                .forEach(field -> blocks.add(new Notice(Notice.Level.INFO, edition.in(field.words()), List.of())));
        if (!told.promises().isEmpty()) {
            blocks.add(promises());
        }
        blocks.add(findings());
        covered.findings().forEach(finding -> blocks.add(details(finding)));
        return new Document(
                say("title", "plan", covered.plan().label()),
                covered.plan().ref().toString(),
                edition.locale(),
                about(),
                blocks);
    }

    private KeyValues about() {
        List<KeyValues.Entry> entries = new ArrayList<>();
        entries.add(entry("about.from", edition.instant(covered.stretch().from())));
        entries.add(entry("about.to", edition.instant(covered.stretch().to())));
        entries.add(entry("about.zone", Value.of(covered.stretch().zone().getId())));
        entries.add(entry("about.ahead", edition.duration(covered.ahead())));
        entries.add(entry(
                "about.combinations",
                edition.count(covered.worlds().stream()
                        .mapToInt(world -> world.combinations().size())
                        .sum())));
        if (!told.only().isEmpty()) {
            entries.add(entry("about.only", Value.of(String.join(", ", told.only()))));
        }
        return new KeyValues(entries);
    }

    private KeyValues.Entry entry(String key, Value value) {
        return new KeyValues.Entry(say(key), value);
    }

    private Section promises() {
        List<Block> blocks = new ArrayList<>();
        for (Promise promise : told.promises()) {
            Notice.Level level = promise.isKept() ? Notice.Level.INFO : Notice.Level.WARNING;
            blocks.add(new Notice(level, edition.in(promise.words()), List.of()));
            promise.first().ifPresent(first -> {
                blocks.add(stretches(promise.broken()));
                blocks.addAll(firstCase(first));
            });
        }
        return new Section(say("promises"), blocks);
    }

    private Section findings() {
        List<Finding> findings = covered.findings();
        if (findings.isEmpty()) {
            return Section.of(say("findings"), new Notice(Notice.Level.INFO, say("none"), List.of()));
        }
        List<List<Value>> rows = findings.stream().map(this::row).toList();
        return Section.of(
                say("findings"),
                new Table(
                        say("findings.caption"),
                        List.of(
                                new Table.Column(say("column.what"), Table.Kind.TEXT),
                                new Table.Column(say("column.stretches"), Table.Kind.NUMBER),
                                new Table.Column(say("column.length"), Table.Kind.DURATION),
                                new Table.Column(say("column.first"), Table.Kind.TIME),
                                new Table.Column(say("column.with"), Table.Kind.TEXT)),
                        rows,
                        say("none")),
                Bar.of(covered.drawing(), edition));
    }

    private List<Value> row(Finding finding) {
        Duration length = finding.stretches().stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
        return List.of(
                Value.of(edition.in(finding.flaw().words())),
                edition.count(finding.stretches().size()),
                edition.duration(length),
                edition.instant(finding.first().openedAt()),
                Value.of(finding.first().combination().toString()));
    }

    private Section details(Finding finding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(stretches(finding.stretches()));
        blocks.addAll(firstCase(finding.first()));
        return new Section(edition.in(finding.flaw().words()), blocks);
    }

    private List<Block> firstCase(Witness witness) {
        String opened = edition.instant(witness.openedAt()).words();
        String words = witness.combination().values().isEmpty()
                ? say("first", "opened", opened)
                : say("first-with", "opened", opened, "combination", witness.combination());
        return witness.events().isEmpty()
                ? List.of(new Paragraph(words), new Paragraph(say("no-event")))
                : List.of(new Paragraph(words), Timeline.elapsed(witness.drawing(), edition));
    }

    private Table stretches(List<Stretch> stretches) {
        List<List<Value>> rows = stretches.stream()
                .limit(MOST_STRETCHES)
                .map(stretch -> List.of(
                        edition.instant(stretch.from()),
                        edition.instant(stretch.to()),
                        edition.duration(stretch.length())))
                .toList();
        String caption = stretches.size() > MOST_STRETCHES
                ? say("stretches.some", "shown", MOST_STRETCHES, "count", stretches.size())
                : say("stretches");
        return new Table(
                caption,
                List.of(
                        new Table.Column(say("column.from"), Table.Kind.TIME),
                        new Table.Column(say("column.to"), Table.Kind.TIME),
                        new Table.Column(say("column.length"), Table.Kind.DURATION)),
                rows,
                say("none"));
    }

    private String say(String key, Object... namesAndValues) {
        return CoverageTexts.TEXTS.in(edition.locale(), key, namesAndValues);
    }
}
