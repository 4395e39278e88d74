package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.List;
import java.util.Locale;

/** Writes tables and balances. */
final class HtmlTables {

    private final Markup out;
    private final Words words;
    private final HtmlValues values;

    HtmlTables(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.values = new HtmlValues(out);
    }

    void write(Table table) {
        if (table.rows().isEmpty()) {
            out.open("div", "class", "empty").leaf("p", table.caption(), "class", "caption");
            out.leaf("p", table.whenEmpty()).close().line();
            return;
        }
        scrolling(table.caption());
        out.open("table").leaf("caption", table.caption()).line();
        out.open("thead").open("tr");
        table.columns().forEach(column -> out.leaf("th", column.heading(), "scope", "col", "class", kind(column)));
        out.close().close().line().open("tbody").line();
        for (List<Value> row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                out.open("td", "class", kind(table.columns().get(i)));
                values.value(row.get(i));
                out.close();
            }
            out.close().line();
        }
        out.close().close().close().line();
    }

    void write(Balance balance) {
        scrolling(balance.caption());
        out.open("table", "class", "balance").leaf("caption", balance.caption());
        out.open("thead").open("tr");
        out.leaf("th", words.of("balance.line"), "scope", "col", "class", "text");
        out.leaf("th", words.of("balance.amount"), "scope", "col", "class", "number");
        out.close().close().open("tbody");
        for (Balance.Line line : balance.lines()) {
            out.open("tr").leaf("td", line.words(), "class", "text");
            out.leaf("td", Amounts.signed(line.amount()), "class", "number").close();
        }
        out.close().open("tfoot").open("tr");
        out.leaf("th", balance.totalWords(), "scope", "row", "class", "text");
        out.leaf("td", Amounts.plain(balance.total()), "class", "number");
        out.close().close().close();
        out.leaf("p", Amounts.verdict(balance, words), "class", balance.closes() ? "closes" : "open");
        out.close().line();
    }

    /** Opens a region that scrolls by itself when the page is too narrow, and that a keyboard can reach. */
    void scrolling(String label) {
        out.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", label);
    }

    private static String kind(Table.Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }
}
