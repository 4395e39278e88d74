package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes from Markdown what cannot be markup any more: fenced blocks, code, and signs behind a backslash. */
final class Loose {

    private static final Pattern CODE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*`[^`\\\\|]*`");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\p{Punct}]");

    private Loose() {}

    /** Returns every line that is left, with what a reader could still take for markup. */
    static List<String> in(String markdown) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (line.startsWith("```")) {
                fence = line.replaceAll("[^`]", "");
            } else {
                String bare = ESCAPED.matcher(line).replaceAll("");
                lines.add(CODE.matcher(bare).replaceAll(""));
            }
        }
        return lines;
    }
}
