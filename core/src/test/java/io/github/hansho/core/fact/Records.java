package io.github.hansho.core.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes records apart and puts them together again, so that no test has to name every component. */
public final class Records {

    private static final ClassValue<Constructor<?>> CANONICAL = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getConstructor(types);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.toString(), e);
            }
        }
    };

    private Records() {}

    /** Returns the records that a sealed interface permits, directly or through other sealed interfaces. */
    public static <T> Set<Class<? extends T>> permitted(Class<T> sealed) {
        Set<Class<? extends T>> found = new LinkedHashSet<>();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.isRecord()) {
                found.add(each.asSubclass(sealed));
            } else {
                permitted(each).forEach(nested -> found.add(nested.asSubclass(sealed)));
            }
        }
        return found;
    }

    /** Returns a new record of the values in the order of its components. */
    public static <T> T make(Class<T> type, List<?> values) {
        try {
            return type.cast(CANONICAL.get(type).newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + values, e);
        }
    }

    /** Returns the value of a component. */
    public static @Nullable Object get(Object instance, RecordComponent component) {
        try {
            return component.getAccessor().invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** Returns a copy with these components replaced; names that the record does not have are passed over. */
    public static <T> T with(T instance, Map<String, ?> replaced) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) instance.getClass();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object other = replaced.get(component.getName());
            values.add(other != null ? other : get(instance, component));
        }
        return make(type, values);
    }
}
