package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no that the log itself keeps on every ticket, read from a field of its last row.
 *
 * @param name what machines tell marks apart by
 * @param label what people read
 * @param field the plan's field that is read
 * @param test when the answer is yes
 * @param seen what the rows themselves can be asked, to set it against what the mark says
 */
public record TicketMark(String name, Label label, String field, Test test, Seen seen) {

    /** What the rows of a ticket can be asked. */
    public enum Seen {
        /** Nothing: the mark stands alone. */
        NOTHING,
        /** Whether the ticket left the finished states. */
        REOPENED,
        /** Whether the ticket changed its group. */
        REASSIGNED
    }

    /** When a field's value means yes. */
    public sealed interface Test {
        /**
         * The value is this word.
         *
         * @param word the word that means yes; every other word means no
         */
        record Is(String word) implements Test {}

        /**
         * The value is a number above a limit.
         *
         * @param limit the greatest number that still means no
         */
        record Above(BigDecimal limit) implements Test {}
    }

    /** What a value says. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    Answer read(@Nullable String value) {
        if (value == null) {
            return Answer.UNKNOWN;
        }
        if (test instanceof Test.Is is) {
            return value.equals(is.word()) ? Answer.YES : Answer.NO;
        }
        BigDecimal limit = ((Test.Above) test).limit();
        try {
            return new BigDecimal(value).compareTo(limit) > 0 ? Answer.YES : Answer.NO;
        } catch (NumberFormatException e) {
            return Answer.UNKNOWN;
        }
    }
}
