package io.github.hansho.workflow.yaml;

import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.util.Optional;

/** A single value, resolved by the core schema of YAML 1.2: {@code NO} and {@code 22:00} are text, {@code 010} is ten. */
public final class YamlScalar implements YamlNode {

    private final Place place;
    private final String text;
    private final Scalars.Kind kind;

    YamlScalar(Place place, String text, boolean plain) {
        this.place = place;
        this.text = text;
        this.kind = plain ? Scalars.kindOf(text) : Scalars.Kind.TEXT;
    }

    private YamlScalar(Place place, String text, Scalars.Kind kind) {
        this.place = place;
        this.text = text;
        this.kind = kind;
    }

    YamlScalar at(Place other) {
        return new YamlScalar(other, text, kind);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Label kind() {
        return Words.label(kind.key());
    }

    /** Returns the value as it is written, quotes taken off. */
    public String raw() {
        return text;
    }

    /** Returns whether nothing is written here. */
    public boolean isNothing() {
        return kind == Scalars.Kind.NOTHING;
    }

    /** Returns whether this is true or false. */
    public boolean isFlag() {
        return kind == Scalars.Kind.FLAG;
    }

    @Override
    public Optional<String> asText() {
        if (kind == Scalars.Kind.NOTHING || kind == Scalars.Kind.FLAG) {
            return YamlNode.super.asText();
        }
        if (text.isBlank()) {
            report(Words.of("yaml-blank"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    @Override
    public Optional<Boolean> asFlag() {
        return kind == Scalars.Kind.FLAG ? Optional.of(Scalars.flag(text)) : YamlNode.super.asFlag();
    }

    @Override
    public Optional<Long> asCount() {
        Optional<Long> count = kind == Scalars.Kind.COUNT ? Scalars.count(text) : Optional.empty();
        return count.isPresent() ? count : YamlNode.super.asCount();
    }

    @Override
    public Optional<Duration> asSpan() {
        Optional<Duration> span = Spans.parse(text);
        if (span.isEmpty()) {
            report(Words.of("yaml-no-span", "value", Words.cut(text)));
        }
        return span;
    }

    @Override
    public Optional<Label> asLabel() {
        return asText().map(Label::plain);
    }
}
