package io.github.hansho.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardingJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    /** A call as it reached the other journal. */
    private record Asked(Method method, List<Object> arguments) {}

    private final List<Asked> asked = new ArrayList<>();
    private Object answer = "none yet";

    /** Notes every call, and answers with what is to be answered. */
    private Journal noting() {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    asked.add(new Asked(method, List.of(arguments)));
                    if (answer instanceof RuntimeException e) {
                        throw e;
                    }
                    return answer;
                });
    }

    private static final class Plain extends ForwardingJournal {
        Plain(Journal journal) {
            super(journal);
        }
    }

    static Stream<Method> methodsOfThePort() {
        return Arrays.stream(Journal.class.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    @Test
    void thePortHasMethodsWithADefaultToo() {
        assertThat(methodsOfThePort()).hasSizeGreaterThan(6).anyMatch(Method::isDefault);
    }

    @ParameterizedTest
    @MethodSource("methodsOfThePort")
    void handsOnEveryMethodOfThePort(Method method) throws ReflectiveOperationException {
        assertThat(ForwardingJournal.class.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                .isNotNull();
        Journal forwarding = new Plain(noting());
        Object[] arguments = arguments(method);
        for (Object result : results(method.getReturnType())) {
            asked.clear();
            answer = result;
            assertThat(method.invoke(forwarding, arguments)).isEqualTo(result);
            assertThat(asked).containsExactly(new Asked(method, List.of(arguments)));
        }
    }

    @ParameterizedTest
    @MethodSource("methodsOfThePort")
    void letsThroughWhatTheOtherJournalThrows(Method method) {
        Journal forwarding = new Plain(noting());
        answer = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> method.invoke(forwarding, arguments(method)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isSameAs(answer);
    }

    /** Returns arguments of which no two of one type are equal, so that none can take the place of another. */
    private static Object[] arguments(Method method) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], i);
        }
        return arguments;
    }

    private static Object argument(Class<?> type, int place) {
        Instant at = NOW.plusSeconds(place);
        return Stream.<Object>of(
                        "name " + place,
                        (long) place + 100,
                        place + 200,
                        at,
                        Optional.of("tenant " + place),
                        HistoryId.Kind.DELIVERY,
                        new HistoryId(HistoryId.Kind.ALERTS, "id " + place),
                        new Lease("holder " + place, at, Duration.ofSeconds(30)),
                        new Batch(
                                "tenant " + place,
                                Optional.of("request"),
                                List.of(Append.of(HistoryId.alerts("g"), 1, List.of(), Optional.empty()))))
                .filter(value -> boxed(type).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the port takes a " + type + ", give it a value here"));
    }

    private static List<Object> results(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true, false);
        }
        Object one = Stream.<Object>of(new AppendResult.Kept(), Optional.of("something"), new ArrayList<>())
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the port returns a " + type + ", give it a value here"));
        return List.of(one);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == long.class ? Long.class : type == int.class ? Integer.class : type;
    }
}
