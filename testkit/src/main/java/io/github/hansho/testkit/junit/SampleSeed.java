package io.github.hansho.testkit.junit;

/** Tells with which seed the samples of a failed test were drawn; it is added to the failure, which stays what it is. */
public final class SampleSeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seed;

    SampleSeed(long seed) {
        super(
                "the samples were drawn with seed " + seed + ", @Seed(" + seed + "L) draws them again",
                null,
                true,
                false);
        this.seed = seed;
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }
}
