package io.github.hansho.reporting.document;

import java.math.BigInteger;
import java.util.List;

/**
 * Amounts that must add up to a total.
 *
 * <p>One that does not close is still a balance: it is shown with its difference, in plain sight. Refusing to build it
 * would lose the report on the very day when somebody must see that the figures do not add up.
 *
 * @param caption what is balanced
 * @param lines the amounts, signed, in order
 * @param totalWords what the total is
 * @param total the total, counted apart from the lines
 */
public record Balance(String caption, List<Line> lines, String totalWords, long total) implements Block {

    /**
     * An amount.
     *
     * @param words what it is
     * @param amount the amount, negative where it goes out
     */
    public record Line(String words, long amount) {}

    /** Keeps an immutable copy of the lines. */
    public Balance {
        lines = List.copyOf(lines);
    }

    /** Returns the total less the sum of the lines, 0 when the balance closes. */
    public BigInteger difference() {
        BigInteger rest = BigInteger.valueOf(total);
        for (Line line : lines) {
            rest = rest.subtract(BigInteger.valueOf(line.amount()));
        }
        return rest;
    }

    /** Returns whether the lines add up to the total. */
    public boolean closes() {
        return difference().signum() == 0;
    }
}
