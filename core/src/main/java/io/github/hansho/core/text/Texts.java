package io.github.hansho.core.text;

import io.github.hansho.core.ExtensionPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one package, read once from UTF-8 resources {@code texts_en.properties} and {@code texts_ja.properties}.
 *
 * <p>Every key stands in every language; a missing one is an error when the texts are read, not at three in the morning.
 */
public final class Texts {

    private static final List<String> LANGUAGES = List.of("en", "ja");

    private final Map<String, Label> labels;

    private Texts(Map<String, Label> labels) {
        this.labels = labels;
    }

    /**
     * Opens a resource by name, as {@code Anchor.class::getResourceAsStream} does from within the anchor's own module.
     */
    @FunctionalInterface
    @ExtensionPoint
    public interface Resources {
        /** Returns the resource's bytes, or null when there is none of that name. */
        @Nullable InputStream open(String name);
    }

    /**
     * Reads the texts of a package.
     *
     * @throws IllegalStateException if a language is missing, or a key in one of them
     */
    public static Texts read(Resources resources) {
        Map<String, Map<String, String>> byKey = new TreeMap<>();
        for (String language : LANGUAGES) {
            load(resources, "texts_" + language + ".properties")
                    .forEach((key, word) -> byKey.computeIfAbsent(key.toString(), k -> new LinkedHashMap<>())
                            .put(language, word.toString()));
        }
        Map<String, Label> labels = new LinkedHashMap<>();
        byKey.forEach((key, words) -> {
            if (words.size() != LANGUAGES.size()) {
                throw new IllegalStateException(
                        "text " + key + " is only in " + words.keySet() + ", give " + LANGUAGES);
            }
            labels.put(key, new Label(words));
        });
        return new Texts(Collections.unmodifiableMap(labels));
    }

    private static Properties load(Resources resources, String name) {
        try (InputStream in = resources.open(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the words of a key in every language.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public Label label(String key) {
        Label label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("there is no text with key " + key);
        }
        return label;
    }

    /** Returns the words of a key in the locale's language. */
    public String in(Locale locale, String key) {
        return label(key).in(locale);
    }

    /**
     * Returns the sentence of a key with values put in: names and values in turn, a value a label or a plain word.
     *
     * @throws IllegalArgumentException if there is no such key, or a name without a value
     */
    public Message message(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("text " + key + " has a name without a value, give both in turn");
        }
        Map<String, Label> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(
                    namesAndValues[i].toString(), value instanceof Label label ? label : Label.plain(value.toString()));
        }
        return new Message(key, label(key), values);
    }

    /** Returns the sentence of a key in the locale's language with values put in. */
    public String in(Locale locale, String key, Object... namesAndValues) {
        return message(key, namesAndValues).in(locale);
    }

    /** Returns every key there is, in alphabetical order. */
    public Set<String> keys() {
        return labels.keySet();
    }
}
