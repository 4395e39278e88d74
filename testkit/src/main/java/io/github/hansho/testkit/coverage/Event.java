package io.github.hansho.testkit.coverage;

import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.text.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that happens on a ladder if nobody reacts.
 *
 * @param timing when
 * @param kind what
 * @param run the rule and its track
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step, from 0; the number of steps where none is meant
 * @param detail why it was passed over or put off, as the code of the reason; empty for a call
 * @param recipients whom it calls
 */
public record Event(
        Timing timing, Kind kind, String run, int pass, int step, String detail, List<Recipient> recipients) {

    /** Keeps an immutable copy. */
    public Event {
        recipients = List.copyOf(recipients);
    }

    /** What happens. */
    public enum Kind {
        /** People are called. */
        CALLED,
        /** A step is passed over. */
        SKIPPED,
        /** A step is put off. */
        DEFERRED,
        /** The ladder was climbed to its end. */
        EXHAUSTED
    }

    /** Returns whether it calls somebody in a role, or a person of that name. */
    public boolean calls(String who) {
        return kind == Kind.CALLED
                && recipients.stream()
                        .anyMatch(recipient -> recipient.target().equals(who)
                                || recipient.person().equals(who));
    }

    /** Returns it in words, as they stand after the step. */
    public Message words() {
        return switch (kind) {
            case CALLED ->
                Words.of(
                        "event.called",
                        "people",
                        recipients.stream().map(Event::named).collect(Collectors.joining(", ")));
            case SKIPPED -> Words.of("event.skipped", "why", Words.label("why." + detail));
            case DEFERRED -> Words.of("event.deferred", "why", Words.label("why." + detail));
            case EXHAUSTED -> Words.counted("event.exhausted", "passes", pass);
        };
    }

    /** Returns where it happens: the run, and which of its steps, counted from 0, where one is meant. */
    public String place() {
        return kind == Kind.EXHAUSTED ? run : run + "/" + step;
    }

    private static String named(Recipient recipient) {
        return recipient.target().equals(recipient.person())
                ? recipient.person()
                : recipient.target() + ": " + recipient.person();
    }

    /** Returns whether a step finds nobody. */
    boolean reachesNobody() {
        return (kind == Kind.SKIPPED || kind == Kind.DEFERRED) && detail.equals("nobody");
    }

    @Override
    public String toString() {
        String what = kind == Kind.CALLED
                ? recipients.stream()
                        .map(recipient -> recipient.target() + " " + recipient.person())
                        .collect(Collectors.joining(", "))
                : detail;
        return timing + " " + run + "/" + step + ": " + what;
    }
}
