package io.github.hansho.core.drawing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks of the names in a drawing: declared once, and declared before used. */
final class Names {

    private Names() {}

    static <T> Set<String> unique(String kind, List<T> things, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        for (T thing : things) {
            if (!ids.add(id.apply(thing))) {
                throw new IllegalArgumentException(
                        kind + " " + id.apply(thing) + " is there twice, give each its own id");
            }
        }
        return ids;
    }

    static void declared(String where, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(where + " is " + id + ", which is not in the drawing; declare it first");
        }
    }
}
