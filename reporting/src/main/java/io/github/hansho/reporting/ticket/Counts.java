package io.github.hansho.reporting.ticket;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of things as maps in a printing order: most frequent first, then as they stood. */
final class Counts {

    private Counts() {}

    static <T> Map<T, Long> mostFrequentFirst(Map<T, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }
}
