package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AuthorityGranted;
import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.util.Optional;

/** How bad it was held to be, how urgent and what, each change with its reason; and what was decided by whom. */
final class RatingSection {

    private final Speech speech;
    private final Grid ratings;
    private final Grid decisions;

    private RatingSection(Speech speech) {
        this.speech = speech;
        this.ratings = new Grid(speech, "ratings").time("at").text("what", "before", "now", "by", "reason");
        this.decisions = new Grid(speech, "decisions").time("at").text("what", "by", "to", "reason");
    }

    static Section of(Telling telling) {
        RatingSection section = new RatingSection(telling.speech());
        telling.course().history().facts().forEach(section::see);
        return Section.of(section.speech.say("ratings.heading"), section.ratings.table(), section.decisions.table());
    }

    private void see(Fact fact) {
        if (fact instanceof SeverityChanged changed) {
            rated(
                    fact.stamp(),
                    "severity",
                    speech.word(Sort.SEVERITY, changed.from()),
                    speech.word(Sort.SEVERITY, Optional.of(changed.to())),
                    changed.reason());
        } else if (fact instanceof PriorityChanged changed) {
            rated(
                    fact.stamp(),
                    changed.byHand() ? "priority-by-hand" : "priority",
                    speech.word(Sort.PRIORITY, changed.from()),
                    speech.word(Sort.PRIORITY, Optional.of(changed.to())),
                    changed.reason());
        } else if (fact instanceof VerdictGiven given) {
            rated(
                    fact.stamp(),
                    "verdict",
                    Value.of(speech.word(given.from())),
                    Value.of(speech.word(given.to())),
                    given.reason());
        } else if (fact instanceof Declared declared) {
            String criteria = speech.word(Sort.CRITERIA, declared.criteria());
            decided(fact.stamp(), speech.say("declared-by", "criteria", criteria), "", declared.reason());
        } else if (fact instanceof AuthorityGranted granted) {
            String authority = speech.word(Sort.AUTHORITY, granted.authority().name());
            decided(
                    fact.stamp(),
                    speech.say("granted", "authority", authority),
                    speech.people().of(granted.to()),
                    granted.decision());
        }
    }

    private void rated(Stamp stamp, String what, Value before, Value now, Text reason) {
        ratings.row(
                speech.instant(stamp.at()),
                speech.value("rated." + what),
                before,
                now,
                Value.of(speech.people().of(stamp.by())),
                speech.text(reason));
    }

    private void decided(Stamp stamp, String what, String to, Text reason) {
        decisions.row(
                speech.instant(stamp.at()),
                Value.of(what),
                Value.of(speech.people().of(stamp.by())),
                Value.of(to),
                speech.text(reason));
    }
}
