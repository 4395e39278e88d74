package io.github.hansho.reporting.document;

import java.util.List;

/**
 * A heading and what stands under it; sections may stand in sections.
 *
 * @param heading the heading
 * @param blocks what stands under it, in order
 */
public record Section(String heading, List<Block> blocks) implements Block {

    /** Keeps an immutable copy of the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Returns a section of these blocks. */
    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }
}
