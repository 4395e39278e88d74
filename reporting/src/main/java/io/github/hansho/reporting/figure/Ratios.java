package io.github.hansho.reporting.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Divides exact whole numbers and rounds once, at the end. */
final class Ratios {

    private Ratios() {}

    static double of(BigInteger sum, long count) {
        return new BigDecimal(sum)
                .divide(BigDecimal.valueOf(count), MathContext.DECIMAL128)
                .doubleValue();
    }
}
