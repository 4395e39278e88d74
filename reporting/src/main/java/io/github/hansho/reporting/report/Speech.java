package io.github.hansho.reporting.report;

import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Coded;
import io.github.hansho.core.vocabulary.Fidelity;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How a report speaks: sentences, times, durations and free texts, in the words of one edition. */
final class Speech {

    private final Edition edition;
    private final Glossary glossary;
    private final People people;
    private final Optional<LocalDate> day;

    Speech(Edition edition, Glossary glossary) {
        this(edition, glossary, Optional.empty());
    }

    private Speech(Edition edition, Glossary glossary, Optional<LocalDate> day) {
        this.edition = edition;
        this.glossary = glossary;
        this.people = new People(edition, glossary);
        this.day = day;
    }

    /** Returns the same speech in which times of the day of an instant are told without their date in sentences. */
    Speech about(Instant dayOf) {
        return new Speech(edition, glossary, Optional.of(date(dayOf)));
    }

    Edition edition() {
        return edition;
    }

    Glossary glossary() {
        return glossary;
    }

    People people() {
        return people;
    }

    /** Says the sentence of a key with values put in, names and values in turn. */
    String say(String key, Object... namesAndValues) {
        Object[] words = namesAndValues.clone();
        for (int i = 1; i < words.length; i += 2) {
            words[i] = words[i] instanceof Value value ? value.words() : words[i];
        }
        return Wording.TEXTS.in(edition.locale(), key, words);
    }

    Value value(String key, Object... namesAndValues) {
        return Value.of(say(key, namesAndValues));
    }

    Value none(String key, Object... namesAndValues) {
        return Value.missing(say(key, namesAndValues));
    }

    /** Returns the word of one of a closed set of ours, whose key is made of its name. */
    String constant(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String word(Glossary.Sort sort, String id) {
        String key = sort.name().toLowerCase(Locale.ROOT) + "." + id;
        return glossary.of(sort, id)
                .or(() -> Wording.TEXTS.keys().contains(key) ? Optional.of(Wording.TEXTS.label(key)) : Optional.empty())
                .map(edition::in)
                .orElse(id);
    }

    Value word(Glossary.Sort sort, Optional<String> id) {
        return id.map(known -> Value.of(word(sort, known))).orElseGet(() -> none("none"));
    }

    String word(Coded coded) {
        return edition.in(coded.label());
    }

    String word(Label label) {
        return edition.in(label);
    }

    Value text(Text text) {
        return text.isPresent() ? Value.of(text.or(say("erased"))) : none("none");
    }

    Value instant(Instant at) {
        return edition.instant(at);
    }

    /** Words an instant in a sentence: without its date on the day that is spoken about. */
    Value clock(Instant at) {
        return day.equals(Optional.of(date(at))) ? edition.time(at) : edition.instant(at);
    }

    private LocalDate date(Instant at) {
        return at.atZone(edition.zone()).toLocalDate();
    }

    Value instant(Optional<Instant> at) {
        return at.map(this::instant).orElseGet(() -> none("none"));
    }

    Value duration(Duration lasted) {
        return edition.duration(lasted);
    }

    Value between(Instant from, Instant to) {
        return edition.between(from, to);
    }

    /** Words a moment no more exactly than it is known. */
    Value moment(Moment moment) {
        return moment(moment, edition.instant(moment.at()));
    }

    /** Words a moment in a sentence, as {@link #clock} does. */
    Value clock(Moment moment) {
        return moment(moment, clock(moment.at()));
    }

    private Value moment(Moment moment, Value at) {
        return moment.fidelity().compareTo(Fidelity.MINUTE) <= 0
                ? at
                : Value.exact(
                        say("moment.rough", "at", at, "fidelity", word(moment.fidelity())),
                        moment.at() + " " + moment.fidelity().code());
    }

    Value reading(Reading reading) {
        if (reading instanceof Reading.Reached reached) {
            return reached.isRough()
                    ? value("reading.rough", "least", duration(reached.least()), "most", duration(reached.most()))
                    : duration(reached.lasted());
        }
        if (reading instanceof Reading.Open open) {
            return none("reading.open", "soFar", duration(open.soFar()));
        }
        if (reading instanceof Reading.Running running) {
            Value soFar = duration(running.soFar());
            return Value.exact(
                    say("reading.running", "soFar", soFar), running.soFar().toString());
        }
        if (reading instanceof Reading.Negative negative) {
            return Value.exact(
                    say("reading.negative", "lasted", duration(negative.lasted())),
                    negative.lasted().toString());
        }
        return Value.missing(why(reading));
    }

    /** Says why there is no duration. */
    String why(Reading reading) {
        return reading instanceof Reading.NotApplicable no
                ? edition.in(no.why())
                : reading instanceof Reading.Undecidable no ? edition.in(no.why()) : "";
    }

    /** Puts short texts one after the other. */
    String list(Collection<String> items) {
        return String.join(say("separator"), items);
    }
}
