package io.github.hansho.core.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The value of a field at one instant.
 *
 * <p>Two values are about the value itself: {@link Absent} says that there is none, {@link Unknown} that nobody knows.
 * Neither is ever taken for zero or no.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Value.Code.class),
    @JsonSubTypes.Type(Value.Codes.class),
    @JsonSubTypes.Type(Value.Flag.class),
    @JsonSubTypes.Type(Value.Count.class),
    @JsonSubTypes.Type(Value.Span.class),
    @JsonSubTypes.Type(Value.Absent.class),
    @JsonSubTypes.Type(Value.Unknown.class)
})
public sealed interface Value {

    /** The value nobody knows. */
    Value UNKNOWN = new Unknown();

    /** The value of a field that has none. */
    Value ABSENT = new Absent();

    /** Returns whether there is a value and it is known. */
    @JsonIgnore
    boolean isKnown();

    /** Returns the value as a plan writes it. */
    String toText();

    /** Returns a code. */
    static Value code(String code) {
        return new Code(code);
    }

    /** Returns a flag. */
    static Value flag(boolean flag) {
        return flag ? Flag.YES : Flag.NO;
    }

    /** Returns a count. */
    static Value count(long count) {
        return new Count(count);
    }

    /** Returns a length of time. */
    static Value span(Duration span) {
        return new Span(span);
    }

    /**
     * One code.
     *
     * @param code the code
     */
    @JsonTypeName("code")
    record Code(String code) implements Value {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toText() {
            return code;
        }
    }

    /**
     * A set of codes.
     *
     * @param codes the codes, kept in alphabetical order
     */
    @JsonTypeName("codes")
    record Codes(Set<String> codes) implements Value {
        /** Keeps an immutable, sorted copy. */
        public Codes {
            codes = codes.size() == 1 ? Set.copyOf(codes) : Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toText() {
            return codes.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param flag the answer
     */
    @JsonTypeName("flag")
    record Flag(boolean flag) implements Value {
        static final Flag YES = new Flag(true);
        static final Flag NO = new Flag(false);

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toText() {
            return Boolean.toString(flag);
        }
    }

    /**
     * A whole number.
     *
     * @param count how many
     */
    @JsonTypeName("count")
    record Count(long count) implements Value {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toText() {
            return Long.toString(count);
        }
    }

    /**
     * A length of time.
     *
     * @param span how long
     */
    @JsonTypeName("span")
    record Span(Duration span) implements Value {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public String toText() {
            return Spans.toText(span);
        }
    }

    /** No value: the field is known to have none. */
    @JsonTypeName("absent")
    record Absent() implements Value {
        /** Creates it. */
        @JsonCreator
        public Absent {}

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public String toText() {
            return "none";
        }
    }

    /** A value nobody knows. */
    @JsonTypeName("unknown")
    record Unknown() implements Value {
        /** Creates it. */
        @JsonCreator
        public Unknown {}

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public String toText() {
            return "unknown";
        }
    }
}
