package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that the library renders by itself, all in UTF-8. */
public enum Format implements Renderer {
    /** One self-contained page. */
    HTML("html", "text/html; charset=utf-8"),
    /** Markdown as GitHub reads it. */
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    /** JSON for machines. */
    JSON("json", "application/json"),
    /** Plain text for a terminal. */
    TEXT("txt", "text/plain; charset=utf-8");

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /**
     * Returns the format of a name, in small letters or capitals.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Format named(String name) {
        for (Format format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "format " + name + " is not known, allowed are html, markdown, json and text");
    }

    /** Returns how names of files in this format end, without the dot. */
    public String suffix() {
        return suffix;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public byte[] render(Document document) {
        String written = switch (this) {
            case HTML -> Html.write(document);
            case MARKDOWN -> Markdown.write(document);
            case JSON -> Json.write(document);
            case TEXT -> PlainText.write(document);
        };
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
