package io.github.hansho.testkit.contract;

import io.github.hansho.reporting.render.Format;
import io.github.hansho.reporting.render.Renderer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;

/** The formats of the library meet the contract of renderers. */
class FormatsTest {

    @Nested
    class Html extends RendererContract {
        @Override
        public Renderer renderer() {
            return Format.HTML;
        }

        @Override
        public String written(String text) {
            return visible(text)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    }

    @Nested
    class Markdown extends RendererContract {
        @Override
        public Renderer renderer() {
            return Format.MARKDOWN;
        }

        @Override
        public String written(String text) {
            boolean couldBecomeALink = text.contains("://") || text.contains("gnp.exe");
            return couldBecomeALink
                    ? "`" + visible(text) + "`"
                    : visible(text)
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replaceAll("[\\\\`*_\\[\\]|~#$^=]", "\\\\$0");
        }

        @Override
        public String withoutQuotations(String written) {
            return written.replaceAll("(?ms)^(`{3,}).*?^\\1$", "").replaceAll("`[^`\\n]*`", "");
        }
    }

    @Nested
    class Json extends RendererContract {
        @Override
        public Renderer renderer() {
            return Format.JSON;
        }

        @Override
        public String written(String text) {
            return text.chars()
                    .mapToObj(c -> c == '"'
                            ? "\\\""
                            : isHidden(c) || "<>&".indexOf(c) >= 0
                                    ? String.format(Locale.ROOT, "\\u%04x", c)
                                    : Character.toString(c))
                    .collect(Collectors.joining());
        }
    }

    @Nested
    class PlainText extends RendererContract {
        @Override
        public Renderer renderer() {
            return Format.TEXT;
        }

        @Override
        public String written(String text) {
            return visible(text);
        }
    }

    static String visible(String text) {
        return text.chars()
                .mapToObj(c -> isHidden(c) ? String.format(Locale.ROOT, "<U+%04X>", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isHidden(int c) {
        return c < 0x20 || (c >= 0x200b && c <= 0x2066) || c == 0xfeff;
    }
}
