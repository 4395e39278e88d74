package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Message;

/** Thrown within this package where reading cannot go on; it never leaves it. */
@SuppressWarnings("serial")
final class YamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Place place;
    private final Message reason;

    YamlRefused(Place place, Message reason) {
        super(reason.toString(), null, false, false);
        this.place = place;
        this.reason = reason;
    }

    int line() {
        return place.line();
    }

    int column() {
        return place.column();
    }

    String path() {
        return place.path();
    }

    Message reason() {
        return reason;
    }
}
