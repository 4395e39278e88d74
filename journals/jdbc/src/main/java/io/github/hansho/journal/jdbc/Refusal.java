package io.github.hansho.journal.jdbc;

import io.github.hansho.workflow.journal.AppendResult;

/** Carries why a batch is not kept out of its transaction, which keeps nothing then. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AppendResult result;

    Refusal(AppendResult result) {
        super("", null, false, false);
        this.result = result;
    }

    AppendResult result() {
        return result;
    }
}
