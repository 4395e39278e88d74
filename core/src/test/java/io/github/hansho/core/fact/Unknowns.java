package io.github.hansho.core.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Facts that a later version may write. */
final class Unknowns {

    private Unknowns() {}

    static Arbitrary<Unrecognised> facts() {
        Arbitrary<String> types = Arbitraries.of("drill-scored", "delivered", "", "Moved", "発生");
        Arbitrary<Map<String, Object>> rest = Arbitraries.maps(names(), json()).ofMaxSize(4);
        return Combinators.combine(FactGenerators.record(Stamp.class), types, rest)
                .as(Unrecognised::new);
    }

    static Arbitrary<Object> json() {
        return Arbitraries.recursive(
                Unknowns::scalars,
                within -> Arbitraries.oneOf(
                        within,
                        within.list().ofMaxSize(3).asGeneric(),
                        objects(within).asGeneric()),
                0,
                3);
    }

    /** Objects whose properties stand in any order, as those of a hash map do not. */
    private static Arbitrary<Map<String, Object>> objects(Arbitrary<Object> values) {
        return Combinators.combine(names(), values)
                .as(Tuple::of)
                .list()
                .ofMaxSize(4)
                .map(properties -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    properties.forEach(property -> object.put(property.get1(), property.get2()));
                    return object;
                });
    }

    private static Arbitrary<String> names() {
        return Generators.words().filter(name -> !name.equals("type") && !name.equals("stamp"));
    }

    private static Arbitrary<Object> scalars() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Generators.words().asGeneric()),
                Tuple.of(2, Arbitraries.integers().asGeneric()),
                Tuple.of(1, Arbitraries.longs().filter(n -> n != n.intValue()).asGeneric()),
                Tuple.of(2, bigIntegers().asGeneric()),
                Tuple.of(2, decimals().asGeneric()),
                Tuple.of(1, Arbitraries.of(true, false).injectNull(0.3).asGeneric()));
    }

    private static Arbitrary<BigInteger> bigIntegers() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(20)
                .ofMaxLength(90)
                .map(digits -> new BigInteger("-1" + digits));
    }

    /** Fractions and powers; a decimal without either is written, and read again, as an integer. */
    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers();
        return Combinators.combine(digits, Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new)
                .filter(decimal -> decimal.scale() != 0);
    }
}
