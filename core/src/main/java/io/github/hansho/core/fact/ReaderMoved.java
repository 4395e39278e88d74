package io.github.hansho.core.fact;

/**
 * A reader of everything that is kept has come so far.
 *
 * @param stamp when and by whom
 * @param position the last position that it is done with
 * @param entry names what stands at that position, so that a mark that came into another journal is not believed
 * @param missed how many things it came across that ought to have been done and were not
 */
public record ReaderMoved(Stamp stamp, long position, String entry, long missed) implements Fact {

    @Override
    public String type() {
        return "reader-moved";
    }

    @Override
    public ReaderMoved erased() {
        return this;
    }
}
