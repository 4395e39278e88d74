package io.github.hansho.workflow.measure;

import io.github.hansho.core.ExtensionPoint;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Takes what a desk counts and times, and passes it on to whatever the host watches its systems with.
 *
 * <p>The library reads no clock to time anything: the meter owns that time. A meter is called by whichever thread does the
 * work, by several at once, and in the middle of it: it should neither wait nor throw. One that throws loses its measures and
 * nothing else; the desk says so once in its log.
 *
 * <p>Measures tell what one desk saw, and are gone with the process where the host does not keep them. What happened stands
 * in the journal.
 */
@ExtensionPoint
public interface Meter {

    /** Returns the meter that takes everything and does nothing, at no cost; a desk has it by default. */
    static Meter none() {
        return NoMeter.NONE;
    }

    /**
     * Adds to a counter.
     *
     * @param amount how many more, at least 1
     */
    void count(Series series, long amount);

    /** Adds a duration that is known already to a timer; it may be zero and is never negative. */
    void time(Series series, Duration duration);

    /**
     * Starts to time something by the meter's own clock.
     *
     * @return what is told, at most once, when it has ended, as which series of a timer that counts; something that is never
     *     told leaves no measure behind
     */
    Consumer<Series> start();
}
