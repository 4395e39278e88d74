package io.github.hansho.reporting.document;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The language, the zone, the instant and the audience that a document is made for, and the wording of values in it.
 *
 * <p>Nothing else decides how a date, a duration or a number reads, so the same document is made on every machine. English
 * and Japanese are spoken; any other language gets English words.
 *
 * @param locale the language that the document speaks
 * @param zone the zone that its dates and times are in
 * @param asOf the instant as of which it tells; what was recorded later is not told
 * @param audience for whom it is made
 */
public record Edition(Locale locale, ZoneId zone, Instant asOf, Audience audience) {

    /** Returns an edition for those who do the work. */
    public static Edition of(Locale locale, ZoneId zone, Instant asOf) {
        return new Edition(locale, zone, asOf, Audience.TECHNICAL);
    }

    /** Returns the same edition for another audience. */
    public Edition to(Audience other) {
        return new Edition(locale, zone, asOf, other);
    }

    /** Returns the label's word in the edition's language. */
    public String in(Label label) {
        return label.in(locale);
    }

    /** Returns the message's sentence in the edition's language. */
    public String in(Message message) {
        return message.in(locale);
    }

    /**
     * Words an instant as date and time to the minute, with seconds where there are any, and with the offset where a clock
     * that was put back shows the same time twice.
     */
    public Value instant(Instant at) {
        return Value.exact(Moments.dateAndTime(at, zone), at.toString());
    }

    /** Words the time of day of an instant, as {@link #instant} does without the date. */
    public Value time(Instant at) {
        return Value.exact(Moments.time(at, zone), at.toString());
    }

    /** Words the local date of an instant with its day of the week; exact is the ISO date. */
    public Value day(Instant at) {
        return Value.exact(
                Moments.day(at, zone, locale), at.atZone(zone).toLocalDate().toString());
    }

    /**
     * Words a duration in at most three units from days to seconds, rounded half up, and below a second in milliseconds; a
     * negative one keeps its sign. Exact is the ISO form in hours and smaller.
     */
    public Value duration(Duration lasted) {
        return Value.exact(Durations.words(lasted, locale), lasted.toString());
    }

    /** Words the time from one instant until another, negative when the other comes first. */
    public Value between(Instant from, Instant to) {
        return duration(Duration.between(from, to));
    }

    /** Words a whole number, digits in groups of three. */
    public Value count(long number) {
        return Value.exact(Numbers.grouped(number), Long.toString(number));
    }

    /** Words a decimal number, rounded half up to that many places. */
    public Value decimal(BigDecimal number, int places) {
        return Value.exact(Numbers.grouped(number, places), number.toPlainString());
    }

    /**
     * Words a share as a percentage with one decimal place; of nothing there is no share, and the value says so. Exact is
     * the fraction.
     */
    public Value share(long part, long whole) {
        return whole == 0
                ? Value.missing(Wording.TEXTS.in(locale, "share.none"))
                : Value.exact(Numbers.percent(part, whole), part + "/" + whole);
    }

    /** Words as of when, in which zone and for whom the edition is, as a document says it under its title. */
    public KeyValues about() {
        String offset = zone.getRules().getOffset(asOf).getId();
        String zoneWords = offset.equals(zone.getId()) ? offset : zone.getId() + " (" + offset + ")";
        String audienceKey = "audience." + audience.name().toLowerCase(Locale.ROOT);
        return new KeyValues(List.of(
                new KeyValues.Entry(Wording.TEXTS.in(locale, "about.as-of"), instant(asOf)),
                new KeyValues.Entry(Wording.TEXTS.in(locale, "about.zone"), Value.of(zoneWords)),
                new KeyValues.Entry(
                        Wording.TEXTS.in(locale, "about.audience"), Value.of(Wording.TEXTS.in(locale, audienceKey)))));
    }
}
