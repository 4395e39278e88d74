package io.github.hansho.workflow.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One time series: a measure with a value for each of its labels.
 *
 * <p>A value is a short code in lower case with hyphens; whatever else is refused. A desk gives codes of the library alone,
 * never a name that somebody chose, an id or a text: so the number of series is bounded, and nothing leaks.
 *
 * @param measure what is measured
 * @param values the values of the measure's labels, in their order
 */
public record Series(Measure measure, List<String> values) {

    /** The most characters of a value. */
    public static final int LENGTH = 40;

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException if there is not one value for each label, or one is no code
     */
    public Series {
        values = List.copyOf(values);
        if (values.size() != measure.labels().size()) {
            throw new IllegalArgumentException("measure " + measure.code() + " has labels " + measure.labels()
                    + ", not " + values.size() + " of them");
        }
        for (int i = 0; i < values.size(); i++) {
            if (!isCode(values.get(i))) {
                throw new IllegalArgumentException(
                        "label " + measure.labels().get(i) + " of measure " + measure.code() + " is no code of 1 to "
                                + LENGTH + " characters out of a to z, 0 to 9 and '-', a letter first");
            }
        }
    }

    /**
     * Returns a series.
     *
     * @throws IllegalArgumentException if there is not one value for each label, or one is no code
     */
    public static Series of(Measure measure, String... values) {
        return new Series(measure, List.of(values));
    }

    /** Returns the values by the names of their labels, in the measure's order. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            labels.put(measure.labels().get(i), values.get(i));
        }
        return labels;
    }

    private static boolean isCode(String value) {
        boolean code = !value.isEmpty() && value.length() <= LENGTH && isLetter(value.charAt(0));
        for (int i = 0; code && i < value.length(); i++) {
            char c = value.charAt(i);
            code = isLetter(c) || (c >= '0' && c <= '9') || c == '-';
        }
        return code;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns it as it is mostly written: {@code command_duration{command=move, outcome=kept}}. */
    @Override
    public String toString() {
        return measure.code() + labels();
    }
}
