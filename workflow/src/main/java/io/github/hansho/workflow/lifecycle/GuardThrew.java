package io.github.hansho.workflow.lifecycle;

/** Carries what a guard threw, with the guard's id, up to the ruling; it never leaves this package. */
@SuppressWarnings("serial")
final class GuardThrew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String guard;
    private final Throwable thrown;

    GuardThrew(String guard, Throwable thrown) {
        super(guard, thrown, false, false);
        this.guard = guard;
        this.thrown = thrown;
    }

    Ruling.Faulted fault() {
        return new Ruling.Faulted(guard, thrown);
    }
}
