package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different name a number, in the order of first sight. */
final class Names {

    private final String what;
    private final int limit;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private String lastName = "";
    private int lastNumber = -1;

    Names(String what, int limit) {
        this.what = what;
        this.limit = limit;
    }

    @SuppressWarnings("ReferenceEquality") // a fast way past the table; equal but not identical names go through it
    int number(String name) {
        if (name == lastName && lastNumber >= 0) {
            return lastNumber;
        }
        Integer known = numbers.get(name);
        int number = known != null ? known : add(name);
        lastName = name;
        lastNumber = number;
        return number;
    }

    private int add(String name) {
        if (names.size() == limit) {
            throw new TicketLimitException(what, limit, name);
        }
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}
