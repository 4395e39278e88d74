package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of one incident as it was known at an instant: what was recorded later is not told.
 *
 * <p>It is read from any history, one with facts that are not recognised or do not fit included; it folds nothing and never
 * fails.
 */
public final class Course {

    private final History history;
    private final Instant asOf;
    private final ZoneId zone;
    private final List<Mark> marks;
    private final Reader reader;

    private Course(History history, Instant asOf, ZoneId zone) {
        this.history = history;
        this.asOf = asOf;
        this.zone = zone;
        this.marks = Witness.marks(history);
        this.reader = Reader.of(history);
    }

    /**
     * Reads a history.
     *
     * @param history the history, whole
     * @param asOf the instant as of which it is read
     * @param zone the zone whose days, months and years are meant where a time is known no better than that
     * @throws IllegalArgumentException if it was not opened by then
     */
    public static Course of(History history, Instant asOf, ZoneId zone) {
        return new Course(history.asOf(asOf), asOf, zone);
    }

    /** Returns the history as it was known. */
    public History history() {
        return history;
    }

    /** Returns the instant as of which it is told. */
    public Instant asOf() {
        return asOf;
    }

    /** Returns the zone whose days, months and years are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the facts of a type, in order. */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return history.facts().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns every mark, those that hold no longer included, in the order in which they became known. */
    public List<Mark> marks() {
        return marks;
    }

    /** Returns the earliest mark of a milestone that holds. */
    public Optional<Mark> first(Milestone milestone) {
        return candidates(milestone)
                .min(Comparator.comparing(mark -> mark.when().at()));
    }

    /** Returns the latest mark of a milestone that holds. */
    public Optional<Mark> last(Milestone milestone) {
        return candidates(milestone)
                .max(Comparator.comparing(mark -> mark.when().at()));
    }

    /** Returns who owned, one after the other; at any instant since the opening it is exactly one. */
    public List<Stretch<Party>> owners() {
        return reader.owners();
    }

    /** Returns for how long since the opening nobody owned it: zero, or the history is broken. */
    public Duration withoutOwner() {
        Duration open = Duration.between(history.opened().stamp().at(), asOf);
        return open.minus(Stretches.total(owners(), asOf));
    }

    /** Returns in which states it stood. */
    public List<Stretch<Stay>> stays() {
        return reader.stays();
    }

    /** Returns in which phases it was. */
    public List<Stretch<Phase>> phases() {
        return reader.phases();
    }

    /** Returns how long it was open, all times together: in any phase but closed. */
    public Duration open() {
        return Stretches.total(reader.openTimes(), asOf);
    }

    /** Returns how long it was on hold while it was open. */
    public Duration onHold() {
        return Stretches.common(reader.openTimes(), reader.holds(), asOf);
    }

    /** Returns whether it is on hold. */
    public boolean isOnHold() {
        List<Stretch<Hold>> holds = holds();
        return isOpen() && !holds.isEmpty() && holds.get(holds.size() - 1).isOpen();
    }

    /** Returns when it was on hold, each with what was waited for. */
    public List<Stretch<Hold>> holds() {
        return reader.holds();
    }

    /** Returns the ways from a first offer to a new owner, and the one that has not got there. */
    public List<Transfer> transfers() {
        return reader.transfers();
    }

    /** Returns who was called, and when they answered. */
    public List<Reach> reaches() {
        return reader.reaches();
    }

    /** Returns every call that an escalation made, with what came of it. */
    public List<Call> calls() {
        return reader.calls();
    }

    /** Returns every decision that was asked for, with what came of it. */
    public List<Question> questions() {
        return Question.all(this);
    }

    /** Returns whether it is in any phase but closed. */
    public boolean isOpen() {
        return phase() != Phase.CLOSED;
    }

    /** Returns the phase it is in. */
    public Phase phase() {
        List<Stretch<Phase>> phases = phases();
        return phases.get(phases.size() - 1).what();
    }

    /** Returns how often it was reopened. */
    public int reopened() {
        return reader.reopened();
    }

    /** Returns the latest move that reopened it. */
    public Optional<Moved> reopening() {
        return reader.reopening();
    }

    /** Returns whether statistics count it: it is live, and not classified as a test. */
    public boolean counts() {
        return history.opened().origin().mode() == Mode.LIVE && !reader.classifiedAsTest();
    }

    private Stream<Mark> candidates(Milestone milestone) {
        if (milestone == Milestone.FIRST_CONTAINED || milestone == Milestone.LAST_CONTAINED) {
            List<Mark> stated = holding(milestone).toList();
            return stated.isEmpty() ? contained(milestone) : stated.stream();
        }
        return holding(milestone);
    }

    /** The first containment counts although new scope withdrew it; the last one only while it holds. */
    private Stream<Mark> contained(Milestone milestone) {
        return milestone == Milestone.LAST_CONTAINED
                ? holding(Milestone.CONTAINED)
                : marks.stream().filter(mark -> mark.milestone() == Milestone.CONTAINED && !isCorrected(mark));
    }

    private Stream<Mark> holding(Milestone milestone) {
        return marks.stream().filter(mark -> mark.milestone() == milestone && mark.holds());
    }

    private static boolean isCorrected(Mark mark) {
        return mark.lapse().filter(lapse -> lapse.why() == Mark.Why.CORRECTED).isPresent();
    }
}
