package io.github.hansho.reporting.document;

/**
 * One or more sentences.
 *
 * @param words the sentences; never markup
 */
public record Paragraph(String words) implements Block {}
