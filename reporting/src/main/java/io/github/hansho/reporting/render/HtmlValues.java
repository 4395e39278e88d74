package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Value;

/** Writes values: words, words with what machines read beside them, or why there is none. */
final class HtmlValues {

    private final Markup out;

    HtmlValues(Markup out) {
        this.out = out;
    }

    void value(Value value) {
        if (value instanceof Value.Exact exact && !exact.words().equals(exact.exact())) {
            out.leaf("data", exact.words(), "value", exact.exact());
        } else if (value instanceof Value.Missing missing) {
            out.leaf("span", missing(missing), "class", "none");
        } else {
            Prose.write(out, value.words());
        }
    }

    void entry(String key, Value value) {
        out.open("div").leaf("dt", key).open("dd");
        value(value);
        out.close().close();
    }

    private static String missing(Value.Missing missing) {
        return missing.reason().isEmpty() ? "–" : missing.reason();
    }
}
