package io.github.hansho.cli.replay;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the log's file is written.
 *
 * @param charset how it is encoded; UTF-8 by default
 * @param separator what stands between fields; a comma by default
 * @param quote what stands around fields; a double quote by default
 */
record FileFormat(Charset charset, char separator, char quote) {

    private static final Set<String> KEYS = Set.of("charset", "separator", "quote");
    private static final String TAB = "tab";

    static FileFormat of(Optional<YamlPart> part) {
        Map<String, YamlPart> entries = part.map(p -> p.entries(KEYS)).orElse(Map.of());
        char separator = character(entries.get("separator"), ',');
        char quote = character(entries.get("quote"), '"');
        if (separator == quote) {
            part.ifPresent(p -> p.refuse("mapping-same-character", "value", quote));
        }
        return new FileFormat(charset(entries.get("charset")), separator, quote);
    }

    private static Charset charset(@Nullable YamlPart part) {
        String name = part == null ? "UTF-8" : part.text().orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            if (part != null) {
                part.refuse("mapping-charset", "value", name);
            }
            return StandardCharsets.UTF_8;
        }
    }

    private static char character(@Nullable YamlPart part, char otherwise) {
        String text = part == null ? "" : part.text().orElse("");
        if (part == null || text.equals(TAB)) {
            return part == null ? otherwise : '\t';
        }
        boolean printable = text.length() == 1 && (text.charAt(0) == '\t' || text.charAt(0) > ' ');
        if (!printable) {
            part.refuse("mapping-character", "value", text);
            return otherwise;
        }
        return text.charAt(0);
    }
}
