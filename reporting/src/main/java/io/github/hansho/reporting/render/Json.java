package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Document;

/**
 * Renders a document as JSON for machines.
 *
 * <p>The object has, in this order, {@code schema} (always {@code hansho-document/1}), {@code title}, {@code subtitle},
 * {@code language}, {@code about} (an array of {@code {"key", "value"}}) and {@code blocks}. A value is
 * {@code {"words"}}, with {@code "exact"} where the words stand for an ISO-8601 instant, date or duration, a number or a
 * fraction, or {@code {"missing"}} with the reason. Numbers are whole numbers; positions run from 0 to 100000.
 *
 * <p>Every block has a {@code type}: {@code section} (heading, blocks), {@code paragraph} (words), {@code list} (ordered,
 * items), {@code keyValues} (entries), {@code table} (caption, columns with heading and kind, rows of values, whenEmpty),
 * {@code measures} (caption, measures with name, value, definition, population, exclusions and, where there is one,
 * distribution with n, mean, median, p90, max, method), {@code notice} (level, heading, details), {@code balance} (caption,
 * lines with words and amount, totalWords, total, closes, difference as a string), {@code quote} (source, words),
 * {@code timeline} and {@code bar} (caption, ticks, folds, categories, tracks with stretches, marks) and {@code lifecycle}
 * (caption, columns, nodes, edges, stays, traced). Later versions add members and types and rename none.
 *
 * <p>Texts come back from a reader exactly as they were in the document, except halves of surrogate pairs in readers that
 * refuse them. What would control a terminal, turn the direction of writing or stay invisible is escaped.
 */
public final class Json {

    /** The name and version of what is written. */
    public static final String SCHEMA = "hansho-document/1";

    private Json() {}

    /** Returns the JSON in UTF-8. */
    public static byte[] render(Document document) {
        return Format.JSON.render(document);
    }

    /** Returns the JSON as text. */
    public static String write(Document document) {
        JsonWriter out = new JsonWriter();
        JsonBlocks blocks = new JsonBlocks(out);
        out.object();
        out.member("schema", SCHEMA);
        out.member("title", document.title());
        out.member("subtitle", document.subtitle());
        out.member("language", document.language().toLanguageTag());
        out.name("about");
        blocks.entries(document.about());
        blocks.members(document.blocks());
        return out.endObject().finish();
    }
}
