package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The component records of an incident by name, all of them, unasked: what has a {@code with} method is one. */
public final class IncidentParts {

    private IncidentParts() {}

    /** Returns the components in alphabetical order. */
    public static SortedMap<String, @Nullable Object> of(Incident incident) {
        Set<String> replaceable =
                Arrays.stream(Incident.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        SortedMap<String, @Nullable Object> parts = new TreeMap<>();
        for (Method method : Incident.class.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() == 0
                    && replaceable.contains("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1))) {
                parts.put(name, call(method, incident));
            }
        }
        return parts;
    }

    private static @Nullable Object call(Method method, Incident incident) {
        try {
            return method.invoke(incident);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
