package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.party.Party;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Stretch;
import io.github.hansho.reporting.report.ExchangedOffer.Compared;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the records of two desks disagree that handed an incident over to each other: how each offer ended, when both sides
 * claimed to own or neither, and what is so at the end.
 *
 * <p>The times of each record are by its own clock. The same histories and edition give the same document.
 */
public final class RecordComparison {

    private final RecordPair pair;
    private final Telling ours;
    private final Telling theirs;
    private final Speech speech;
    private final List<String> different = new ArrayList<>();

    private RecordComparison(Telling ours, Telling theirs) {
        this.pair = new RecordPair(ours, theirs);
        this.ours = ours;
        this.theirs = theirs;
        this.speech = ours.speech();
    }

    /**
     * Holds two records against each other.
     *
     * @throws IllegalArgumentException if one of them was not opened by the edition's instant
     */
    public static Document of(History ours, History theirs, Edition edition) {
        return of(IncidentFile.of(ours), IncidentFile.of(theirs), edition);
    }

    /**
     * Holds two records against each other, each with the words for its own ids.
     *
     * @throws IllegalArgumentException if one of them was not opened by the edition's instant
     */
    public static Document of(IncidentFile ours, IncidentFile theirs, Edition edition) {
        RecordComparison comparison = new RecordComparison(telling(ours, edition), telling(theirs, edition));
        Speech speech = comparison.speech;
        return Document.of(
                edition,
                speech.say("comparison.title", "title", comparison.ours.title()),
                speech.say(
                        "comparison.subtitle",
                        "ours",
                        comparison.name(comparison.ours, comparison.pair.ourOrganisation()),
                        "theirs",
                        comparison.name(comparison.theirs, comparison.pair.theirOrganisation())),
                comparison.blocks());
    }

    private static Telling telling(IncidentFile file, Edition edition) {
        Course course = Course.of(file.history(), edition.asOf(), edition.zone());
        return new Telling(file, course, new Speech(edition, file.glossary()));
    }

    private String name(Telling side, Optional<String> organisation) {
        String id = side.course().history().id().value();
        return organisation
                .map(known -> speech.say(
                        "comparison.record",
                        "id",
                        id,
                        "organisation",
                        speech.people().name(known)))
                .orElse(id);
    }

    private List<Block> blocks() {
        Section standing = standing();
        return List.of(inShort(), offers(), claims(), standing, new Paragraph(speech.say("comparison.clocks")));
    }

    private Section inShort() {
        List<String> points = new ArrayList<>();
        long unlike = pair.offers().stream()
                .filter(offer -> offer.compared() != Compared.AGREES && offer.compared() != Compared.SETTLED)
                .count();
        if (pair.ourOrganisation().isEmpty()) {
            points.add(speech.say("comparison.nothing-common"));
        } else if (unlike == 0 && different.isEmpty()) {
            points.add(speech.say("comparison.agree"));
        }
        if (unlike > 0) {
            points.add(speech.say(
                    "comparison.offers-differ", "n", unlike, "of", pair.offers().size()));
        }
        for (RecordPair.Claim claim : RecordPair.Claim.values()) {
            Duration lasted = pair.claims().stream()
                    .filter(stretch -> stretch.what() == claim)
                    .map(stretch -> stretch.lasted(ours.course().asOf()))
                    .reduce(Duration.ZERO, Duration::plus);
            if (!lasted.isZero()) {
                points.add(speech.say(
                        "comparison." + claim.name().toLowerCase(Locale.ROOT), "lasted", speech.duration(lasted)));
            }
        }
        if (!different.isEmpty()) {
            points.add(speech.say("comparison.end-differs", "what", speech.list(different)));
        }
        return Section.of(speech.say("comparison.heading"), Listing.of(points));
    }

    private Section offers() {
        Grid grid = new Grid(speech, "offers-compared")
                .code("offer")
                .text("from", "to")
                .time("offered")
                .text("record-offering", "record-asked", "compared");
        for (ExchangedOffer offer : pair.offers()) {
            HandOver told = offer.made().or(offer::taken).orElseThrow();
            grid.row(
                    Value.of(offer.id().value()),
                    Value.of(party(told.offer().from())),
                    Value.of(party(told.offer().to())),
                    speech.instant(told.offeredAt()),
                    offer.made().map(this::ended).orElseGet(() -> speech.none("none")),
                    offer.taken().map(it -> ended(it, offer)).orElseGet(() -> speech.none("none")),
                    Value.of(speech.constant("compared", offer.compared())));
        }
        return Section.of(speech.say("offers-compared.heading"), grid.table());
    }

    private String party(Party party) {
        return party.organisation()
                .filter(organisation -> party.team().isPresent())
                .map(organisation -> speech.say(
                        "comparison.party",
                        "party",
                        speech.people().of(party),
                        "organisation",
                        speech.people().name(organisation)))
                .orElseGet(() -> speech.people().of(party));
    }

    private Value ended(HandOver offer) {
        String result = speech.constant("offer-result", offer.result());
        return offer.ending()
                .<Value>map(end -> speech.value(
                        "offers-compared.ended",
                        "result",
                        result,
                        "at",
                        speech.instant(end.stamp().at())))
                .orElseGet(() -> Value.of(result));
    }

    /** What was told later is said only where it is something else. */
    private Value ended(HandOver taken, ExchangedOffer offer) {
        Value own = ended(taken);
        return offer.ruling()
                .filter(ruling -> !ruling.outcome().equals(ExchangedOffer.code(taken)))
                .<Value>map(ruling -> speech.value(
                        "offers-compared.ruled",
                        "ended",
                        own,
                        "ruling",
                        speech.say("offer-result." + ruling.outcome()),
                        "at",
                        speech.instant(ruling.note().stamp().at())))
                .orElse(own);
    }

    private Section claims() {
        Grid grid = new Grid(speech, "claims")
                .text("claim")
                .time("claim-from", "claim-until")
                .duration("duration");
        for (Stretch<RecordPair.Claim> claim : pair.claims()) {
            grid.row(
                    Value.of(speech.constant("claim", claim.what())),
                    speech.instant(claim.from()),
                    speech.instant(claim.to()),
                    speech.duration(claim.lasted(ours.course().asOf())));
        }
        return Section.of(speech.say("claims.heading"), grid.table());
    }

    private Section standing() {
        Grid grid = new Grid(speech, "standing").text("what", "ours", "theirs", "compared");
        row(grid, "owner", party(ours.owner().what()), party(theirs.owner().what()), sameOwner());
        row(grid, "severity", severity(ours), severity(theirs), ours.severity().equals(theirs.severity()));
        row(
                grid,
                "state",
                ours.state(ours.place().what()),
                theirs.state(theirs.place().what()),
                ours.place().what().state().equals(theirs.place().what().state()));
        row(
                grid,
                "phase",
                speech.word(ours.course().phase()),
                speech.word(theirs.course().phase()),
                ours.course().phase() == theirs.course().phase());
        return Section.of(speech.say("standing.heading"), grid.table());
    }

    /** A party without an organisation is one of the house whose record it is. */
    private boolean sameOwner() {
        Optional<String> here = ours.owner().what().organisation().or(pair::ourOrganisation);
        Optional<String> there = theirs.owner().what().organisation().or(pair::theirOrganisation);
        return here.isPresent() && here.equals(there);
    }

    private String severity(Telling side) {
        return side.severity()
                .map(code -> side.speech().word(Sort.SEVERITY, code))
                .orElseGet(() -> speech.say("no-severity"));
    }

    private void row(Grid grid, String what, String here, String there, boolean same) {
        String words = speech.say("standing." + what);
        if (!same) {
            different.add(words);
        }
        grid.row(
                Value.of(words),
                Value.of(here),
                Value.of(there),
                Value.of(speech.say(same ? "compared.agrees" : "compared.differs")));
    }
}
