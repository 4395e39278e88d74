package io.github.hansho.testkit.contract;

import java.util.function.Supplier;

/**
 * An implementation that is nearly right.
 *
 * @param <T> the extension point
 * @param clause the only clause that it fails
 * @param fault what is wrong with it
 * @param maker makes a new one
 */
record Saboteur<T>(String clause, String fault, Supplier<T> maker) {

    @Override
    public String toString() {
        return clause + ": " + fault;
    }
}
