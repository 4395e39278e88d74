package io.github.hansho.cli.triage;

import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.workflow.desk.Received;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells what became of the alerts of a file. */
final class TriageReport {

    private final TriageSummary summary;
    private final Edition edition;
    private final int most;

    private TriageReport(TriageSummary summary, Edition edition, int most) {
        this.summary = summary;
        this.edition = edition;
        this.most = most;
    }

    static Document of(TriageSummary summary, Edition edition, int most) {
        return new TriageReport(summary, edition, most).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Section.of(say("balance"), events(), alerts()));
        blocks.add(Section.of(say("groups"), groups()));
        blocks.add(Section.of(say("incidents"), incidents()));
        if (!summary.problems().isEmpty()) {
            blocks.add(problems());
        }
        return new Document(say("title"), summary.file(), edition.locale(), about(), blocks);
    }

    /** Without an alert there is no instant as of which anything could be told. */
    private KeyValues about() {
        List<KeyValues.Entry> entries = edition.about().entries();
        return new KeyValues(summary.last().isPresent() ? entries : entries.subList(1, entries.size()));
    }

    private Block problems() {
        List<Problem> shown = summary.problems();
        return Section.of(
                say("problems"),
                new Paragraph(say("problems.shown", "shown", shown.size(), "all", summary.unreadable())),
                Listing.of(shown.stream()
                        .map(problem -> problem.in(edition.locale()))
                        .toList()));
    }

    private Block events() {
        return new Balance(
                say("events"),
                List.of(
                        new Balance.Line(say("events.alerts"), summary.alerts()),
                        new Balance.Line(say("events.left-out"), summary.leftOut()),
                        new Balance.Line(say("events.unreadable"), summary.unreadable())),
                say("events.total"),
                summary.events());
    }

    private Block alerts() {
        List<Balance.Line> lines = new ArrayList<>();
        for (Received.How how : Received.How.values()) {
            lines.add(new Balance.Line(say("how." + how.name().toLowerCase(Locale.ROOT)), summary.of(how)));
        }
        return new Balance(say("alerts"), lines, say("alerts.total"), summary.alerts());
    }

    private Block groups() {
        List<AlertGroup> groups = summary.groups();
        List<List<Value>> rows = groups.stream()
                .sorted(Comparator.comparingLong(AlertGroup::count).reversed().thenComparing(AlertGroup::from))
                .limit(most)
                .map(this::row)
                .toList();
        return new Table(
                say("groups.caption", "shown", rows.size(), "all", groups.size(), "late", summary.late()),
                List.of(
                        new Table.Column(say("column.count"), Table.Kind.NUMBER),
                        new Table.Column(say("column.first"), Table.Kind.TIME),
                        new Table.Column(say("column.last"), Table.Kind.TIME),
                        new Table.Column(say("column.title"), Table.Kind.TEXT),
                        new Table.Column(say("column.severity"), Table.Kind.TEXT),
                        new Table.Column(say("column.verdict"), Table.Kind.TEXT),
                        new Table.Column(say("column.incident"), Table.Kind.CODE)),
                rows,
                say("none"));
    }

    private List<Value> row(AlertGroup group) {
        return List.of(
                edition.count(group.count()),
                edition.instant(group.from()),
                edition.instant(group.to()),
                Value.of(words(group.first().title())),
                Value.of(group.first().severity().orElse("")),
                Value.of(standing(group)),
                Value.of(group.incident().orElse("")));
    }

    private String standing(AlertGroup group) {
        if (group.judgement().isPresent()) {
            AlertGroup.Judgement said = group.judgement().get();
            return edition.in(said.verdict().label()) + " (" + said.by().id() + ")";
        }
        if (group.incident().isPresent()) {
            return "";
        }
        return group.heldUntil()
                .map(until -> say("held", "until", edition.instant(until).words()))
                .orElseGet(() -> say("never-looked-at"));
    }

    private Block incidents() {
        List<History> opened = summary.records().incidents();
        return new Table(
                say("incidents.caption", "shown", Math.min(most, opened.size()), "all", opened.size()),
                List.of(
                        new Table.Column(say("column.incident"), Table.Kind.CODE),
                        new Table.Column(say("column.opened"), Table.Kind.TIME),
                        new Table.Column(say("column.severity"), Table.Kind.TEXT),
                        new Table.Column(say("column.count"), Table.Kind.NUMBER),
                        new Table.Column(say("column.title"), Table.Kind.TEXT)),
                opened.stream().limit(most).map(this::incident).toList(),
                say("no-incidents"));
    }

    private List<Value> incident(History history) {
        Incident incident = history.incident();
        return List.of(
                Value.of(incident.id().value()),
                edition.instant(incident.origin().openedAt()),
                Value.of(incident.severity().orElse("")),
                edition.count(incident.alerts().count()),
                Value.of(words(incident.title())));
    }

    private static String words(Text text) {
        return text.or("—");
    }

    private String say(String key, Object... namesAndValues) {
        return TriageTexts.TEXTS.in(edition.locale(), key, namesAndValues);
    }
}
