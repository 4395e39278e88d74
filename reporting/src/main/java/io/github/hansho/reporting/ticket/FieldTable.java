package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts rows by the values of the fields that tickets are grouped by, and tickets on which a field changed. */
final class FieldTable {

    private static final int LIMIT = 10_000;

    private final TicketPlan plan;
    private final int[] places;
    private final List<Names> names = new ArrayList<>();
    private final List<Tally> rows = new ArrayList<>();
    private final long[] varying;

    FieldTable(TicketPlan plan) {
        this.plan = plan;
        places = plan.segments.stream().mapToInt(plan.fields::indexOf).toArray();
        plan.segments.forEach(field -> {
            names.add(new Names("field " + field, LIMIT));
            rows.add(new Tally());
        });
        varying = new long[plan.fields.size() + plan.milestones.size()];
    }

    void row(@Nullable String[] values) {
        for (int i = 0; i < places.length; i++) {
            String value = values[places[i]];
            if (value != null) {
                rows.get(i).add(names.get(i).number(value));
            }
        }
    }

    void finish(CaseState ticket) {
        for (int i = 0; i < varying.length; i++) {
            varying[i] += ticket.varied[i] ? 1 : 0;
        }
    }

    Map<String, Map<String, Long>> rowsByValue() {
        Map<String, Map<String, Long>> byField = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            Map<String, Long> byValue = new LinkedHashMap<>();
            Names values = names.get(i);
            rows.get(i).toMap().forEach((number, count) -> byValue.put(values.name(number.intValue()), count));
            byField.put(plan.segments.get(i), Counts.mostFrequentFirst(byValue));
        }
        return byField;
    }

    Map<String, Long> varying() {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < varying.length; i++) {
            int fields = plan.fields.size();
            named.put(i < fields ? plan.fields.get(i) : plan.milestones.get(i - fields), varying[i]);
        }
        return named;
    }
}
