package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hansho.core.text.Label;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One word of an open vocabulary: a code to keep and to count by, and a label to show.
 *
 * <p>A term says what it says without its vocabulary, so one that a vocabulary no longer has, or does not have yet, is
 * read from JSON with its code and label whole. A code may have two steps, class and type: {@code fraud/phishing}. In
 * JSON a term without label is labelled by its code.
 *
 * @param code the code, of 1 to 128 characters, with at most one slash and something on either side of it
 * @param label the words that people read
 */
@JsonPropertyOrder({"code", "label"})
public record Term(String code, Label label) {

    /** The code of what a vocabulary has no better code for; the label then says what it is. */
    public static final String OTHER = "other";

    private static final int LONGEST = 128;

    /**
     * Takes code and label.
     *
     * @throws IllegalArgumentException if the code is missing, too long, or not of one or two steps
     */
    public Term {
        if (code == null || code.length() > LONGEST) {
            throw new IllegalArgumentException("term has a code of " + (code == null ? 0 : code.length())
                    + " characters, allowed are 1 to " + LONGEST);
        }
        String[] steps = code.split("/", -1);
        if (steps.length > 2 || steps[0].isBlank() || steps[steps.length - 1].isBlank()) {
            throw new IllegalArgumentException(
                    "term code \"" + code + "\" is neither a class nor a class and a type, write class or class/type");
        }
        label = label == null ? Label.plain(code) : label;
    }

    @JsonCreator
    static Term fromJson(
            @JsonProperty("code") String code, @JsonProperty("label") @Nullable Map<String, String> label) {
        return new Term(code, label == null || label.isEmpty() ? Label.plain(code) : new Label(label));
    }

    /** Returns the code of its class: the first of two steps, or the whole code when there is one. */
    public String classCode() {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    /** Returns whether it names a type within its class, not the class alone. */
    public boolean hasType() {
        return code.indexOf('/') >= 0;
    }
}
