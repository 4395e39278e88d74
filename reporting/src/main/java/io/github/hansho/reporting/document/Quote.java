package io.github.hansho.reporting.document;

/**
 * A text that somebody else wrote, shown word for word with its line breaks, control characters made visible.
 *
 * @param source who wrote it, or where it is from
 * @param words the text as it was given
 */
public record Quote(String source, String words) implements Block {}
