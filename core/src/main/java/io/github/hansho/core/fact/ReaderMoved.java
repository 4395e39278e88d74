package io.github.hansho.core.fact;

/**
 * A reader of everything that is kept has come so far.
 *
 * @param stamp when and by whom
 * @param position the last position that it is done with
 * @param missed how many things it came across that ought to have been done and were not
 */
public record ReaderMoved(Stamp stamp, long position, long missed) implements Fact {

    @Override
    public String type() {
        return "reader-moved";
    }

    @Override
    public ReaderMoved erased() {
        return this;
    }
}
