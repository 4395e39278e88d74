package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of a log computed a second time, ticket by ticket, from lists of rows. */
final class NaiveLog {

    final Map<String, Long> rowsPerState = new TreeMap<>();
    final Map<String, Long> pairs = new TreeMap<>();
    final Map<String, Long> variants = new TreeMap<>();
    final Map<String, List<Long>> times = new TreeMap<>();
    final List<Long> waited = new ArrayList<>();
    final List<Long> toClose = new ArrayList<>();
    final List<Long> openSince = new ArrayList<>();
    long cases;
    long reopened;
    long reassigned;
    long changes;
    long bounces;
    long equal;
    long earlier;

    NaiveLog(List<Sample.Row> rows) {
        Map<String, List<Sample.Row>> tickets = new LinkedHashMap<>();
        rows.forEach(row ->
                tickets.computeIfAbsent(row.ticket(), t -> new ArrayList<>()).add(row));
        tickets.values().forEach(this::ticket);
    }

    private void ticket(List<Sample.Row> rows) {
        cases++;
        List<String> way = new ArrayList<>();
        long left = 0;
        long wait = 0;
        for (int i = 0; i < rows.size(); i++) {
            Sample.Row row = rows.get(i);
            rowsPerState.merge(row.state(), 1L, Long::sum);
            if (way.isEmpty() || !way.get(way.size() - 1).equals(outer(row))) {
                way.add(outer(row));
            }
            if (i == 0) {
                continue;
            }
            Sample.Row before = rows.get(i - 1);
            pairs.merge(before.state() + ">" + row.state(), 1L, Long::sum);
            left += isFinished(before) && !isFinished(row) ? 1 : 0;
            if (before.minute() != null && row.minute() != null) {
                long stay = Sample.minutes(row.minute() - before.minute());
                times.computeIfAbsent(before.state(), s -> new ArrayList<>()).add(stay);
                wait += before.state().equals("working/waiting") ? stay : 0;
                equal += stay == 0 ? 1 : 0;
                earlier += stay < 0 ? 1 : 0;
            }
        }
        waited.add(wait);
        variants.merge(String.join(">", way), 1L, Long::sum);
        reopened += left > 0 ? 1 : 0;
        groups(rows);
        closing(rows);
    }

    private void groups(List<Sample.Row> rows) {
        List<String> owners = new ArrayList<>();
        for (Sample.Row row : rows) {
            String group = row.group();
            if (group != null
                    && (owners.isEmpty() || !owners.get(owners.size() - 1).equals(group))) {
                owners.add(group);
            }
        }
        for (int i = 2; i < owners.size(); i++) {
            bounces += owners.get(i).equals(owners.get(i - 2)) ? 1 : 0;
        }
        changes += Math.max(0, owners.size() - 1);
        reassigned += owners.size() > 1 ? 1 : 0;
    }

    private void closing(List<Sample.Row> rows) {
        Integer first = rows.get(0).minute();
        Sample.@Nullable Row closed = rows.stream()
                .filter(row -> row.state().equals("closed"))
                .findFirst()
                .orElse(null);
        boolean open = !rows.get(rows.size() - 1).state().equals("closed");
        if (first != null && closed != null && closed.minute() != null) {
            toClose.add(Sample.minutes(closed.minute() - first));
        } else if (first != null && open) {
            openSince.add(Sample.at(first));
        }
    }

    private static boolean isFinished(Sample.Row row) {
        return row.state().equals("solved") || row.state().equals("closed");
    }

    private static String outer(Sample.Row row) {
        int slash = row.state().indexOf('/');
        return slash < 0 ? row.state() : row.state().substring(0, slash);
    }
}
