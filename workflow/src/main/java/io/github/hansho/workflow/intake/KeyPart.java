package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of what makes two alerts the same. */
public enum KeyPart {
    /** The source. */
    SOURCE(alert -> Optional.of(alert.source())),
    /** The detection rule. */
    RULE(Alert::rule),
    /** The source's own severity. */
    SEVERITY(Alert::severity),
    /** The title; an erased one is like no title. */
    TITLE(alert -> Optional.of(alert.title().or(""))),
    /** The hosts named. */
    HOST(alert -> named(alert, Observable.Kind.HOST)),
    /** The accounts named. */
    ACCOUNT(alert -> named(alert, Observable.Kind.ACCOUNT)),
    /** The addresses named. */
    ADDRESS(alert -> named(alert, Observable.Kind.ADDRESS));

    private final Function<Alert, Optional<String>> reader;

    KeyPart(Function<Alert, Optional<String>> reader) {
        this.reader = reader;
    }

    /** Returns what the alert has of this part; empty if nothing. */
    String of(Alert alert) {
        return reader.apply(alert).orElse("");
    }

    private static Optional<String> named(Alert alert, Observable.Kind kind) {
        return Optional.of(alert.observables().stream()
                .filter(o -> o.kind() == kind)
                .map(Observable::value)
                .sorted()
                .collect(Collectors.joining(",")));
    }
}
