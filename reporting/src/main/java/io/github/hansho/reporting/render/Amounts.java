package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Balance;
import java.math.BigInteger;

/** Amounts of a balance in digits, in groups of three. */
final class Amounts {

    private Amounts() {}

    static String plain(long amount) {
        return plain(BigInteger.valueOf(amount));
    }

    /** Returns the amount with its sign, also where it is positive. */
    static String signed(long amount) {
        return amount > 0 ? "+" + plain(amount) : plain(amount);
    }

    static String plain(BigInteger amount) {
        StringBuilder digits = new StringBuilder(amount.abs().toString());
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return amount.signum() < 0 ? "-" + digits : digits.toString();
    }

    /** Returns the sentence that says whether the balance closes, and if not by how much it fails to. */
    static String verdict(Balance balance, Words words) {
        if (balance.closes()) {
            return words.of("balance.closes");
        }
        BigInteger sum = BigInteger.valueOf(balance.total()).subtract(balance.difference());
        return words.of("balance.open", "difference", plain(balance.difference()), "sum", plain(sum));
    }
}
