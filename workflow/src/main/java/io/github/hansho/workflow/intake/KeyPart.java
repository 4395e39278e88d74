package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import java.util.stream.Collectors;

/** A part of what makes two alerts the same. */
public enum KeyPart {
    /** The source. */
    SOURCE,
    /** The detection rule. */
    RULE,
    /** The source's own severity. */
    SEVERITY,
    /** The title; an erased one is like no title. */
    TITLE,
    /** The hosts named. */
    HOST,
    /** The accounts named. */
    ACCOUNT,
    /** The addresses named. */
    ADDRESS;

    /** Returns what the alert has of this part; empty if nothing. */
    String of(Alert alert) {
        return switch (this) {
            case SOURCE -> alert.source();
            case RULE -> alert.rule().orElse("");
            case SEVERITY -> alert.severity().orElse("");
            case TITLE -> alert.title().or("");
            case HOST -> named(alert, Observable.Kind.HOST);
            case ACCOUNT -> named(alert, Observable.Kind.ACCOUNT);
            case ADDRESS -> named(alert, Observable.Kind.ADDRESS);
        };
    }

    private static String named(Alert alert, Observable.Kind kind) {
        return alert.observables().stream()
                .filter(o -> o.kind() == kind)
                .map(Observable::value)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
