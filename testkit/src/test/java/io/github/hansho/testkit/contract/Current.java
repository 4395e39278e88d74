package io.github.hansho.testkit.contract;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Makes whatever a contract is to be run against: the engine creates the contract, so the maker is left here for it.
 *
 * @param <T> the extension point
 */
final class Current<T> {

    private final AtomicReference<Supplier<? extends T>> maker = new AtomicReference<>();

    /** Runs a contract that asks this for its subject. */
    Proof proof(Class<?> contract, Supplier<? extends T> subject) {
        maker.set(subject);
        return Proof.of(contract);
    }

    T make() {
        return Objects.requireNonNull(maker.get(), "no subject was left").get();
    }
}
