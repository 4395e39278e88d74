package io.github.hansho.reporting.document;

import java.util.List;
import java.util.Locale;

/**
 * A report or any other text with tables and pictures, worded but not yet rendered.
 *
 * <p>All words are in the document's language already, all times in the zone of its edition: whoever renders it chooses
 * neither.
 *
 * @param title what the document is
 * @param subtitle what it is about; may be empty
 * @param language the language of its words
 * @param about what stands under the title: as of when, which zone, for whom
 * @param blocks what it says, in order
 */
public record Document(String title, String subtitle, Locale language, KeyValues about, List<Block> blocks) {

    /** How deep sections may stand in sections. */
    public static final int MOST_LEVELS = 16;

    /**
     * Keeps an immutable copy of the blocks.
     *
     * @throws IllegalArgumentException if sections stand in sections more than {@value #MOST_LEVELS} deep
     */
    public Document {
        blocks = List.copyOf(blocks);
        List<Block> level = blocks;
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > MOST_LEVELS) {
                throw new IllegalArgumentException(
                        "sections of document " + title + " stand deeper than allowed, at most " + MOST_LEVELS);
            }
            level = level.stream()
                    .filter(Section.class::isInstance)
                    .flatMap(section -> ((Section) section).blocks().stream())
                    .toList();
        }
    }

    /** Returns a document that says under its title what edition it is. */
    public static Document of(Edition edition, String title, String subtitle, List<Block> blocks) {
        return new Document(title, subtitle, edition.locale(), edition.about(), blocks);
    }
}
