package io.github.hansho.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in words: a comma between groups of three digits, a point before decimals. */
final class Numbers {

    private Numbers() {}

    static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    static String grouped(BigDecimal number, int places) {
        String digits = number.setScale(places, RoundingMode.HALF_UP).abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return number.setScale(places, RoundingMode.HALF_UP).signum() < 0 ? "-" + out : out.toString();
    }

    static String percent(long part, long whole) {
        BigDecimal hundredfold = BigDecimal.valueOf(part).scaleByPowerOfTen(2);
        return grouped(hundredfold.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP), 1) + " %";
    }
}
