package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts defects by kind and keeps the first places of each. */
final class DefectBook {

    private final int examples;
    private final Map<DefectKind, Entry> entries = new EnumMap<>(DefectKind.class);

    DefectBook(int examples) {
        this.examples = examples;
    }

    private static final class Entry {
        final List<Defect.Place> places = new ArrayList<>();
        long count;
    }

    void add(DefectKind kind, String caseId, long line, Supplier<String> what) {
        Entry entry = entries.computeIfAbsent(kind, k -> new Entry());
        if (entry.count++ < examples) {
            entry.places.add(new Defect.Place(caseId, line, what.get()));
        }
    }

    void add(DefectKind kind, String caseId, long line) {
        add(kind, caseId, line, () -> "");
    }

    List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        entries.forEach((kind, entry) -> defects.add(new Defect(kind, entry.count, entry.places)));
        return List.copyOf(defects);
    }
}
