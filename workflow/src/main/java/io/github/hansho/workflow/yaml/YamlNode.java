package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One place of a file that was read: a map, a list or a scalar.
 *
 * <p>Reading never throws: what is not as wanted is reported as a {@link Problem} at its place, and reads as empty.
 */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Returns the place. */
    Place place();

    /** Returns what kind of node it is, in words. */
    Label kind();

    /** Reports a problem at this place. */
    default void report(Message message) {
        place().report(message);
    }

    /** Reports that a name which stands here is not known, with what is allowed and which of them is nearest. */
    default void reportUnknown(Label what, String value, Collection<String> allowed) {
        place().reportUnknown(what, value, allowed);
    }

    /** Returns the text; a number is text as it is written, a flag and nothing are not. */
    default Optional<String> asText() {
        return wrong("kind-text");
    }

    /** Returns the flag: true or false, in no other words. */
    default Optional<Boolean> asFlag() {
        return wrong("kind-flag");
    }

    /** Returns the whole number from 0. */
    default Optional<Long> asCount() {
        return wrong("kind-count");
    }

    /** Returns the length of time, written as {@code 10m}, {@code 1h30m} or {@code 2d}. */
    default Optional<Duration> asSpan() {
        return wrong("kind-span");
    }

    /** Returns the map. */
    default Optional<YamlMap> asMap() {
        return wrong("kind-map");
    }

    /** Returns the list. */
    default Optional<YamlList> asList() {
        return wrong("kind-list");
    }

    /** Returns the words in several languages: one text, or a map from language to text. */
    default Optional<Label> asLabel() {
        return wrong("kind-label");
    }

    /** Returns the items of a list, or this node alone. */
    default List<? extends YamlNode> items() {
        return List.of(this);
    }

    private <T> Optional<T> wrong(String wanted) {
        report(Words.of("yaml-wrong-kind", "actual", kind(), "wanted", Words.label(wanted)));
        return Optional.empty();
    }
}
