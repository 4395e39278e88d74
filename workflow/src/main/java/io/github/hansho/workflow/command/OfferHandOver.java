package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Offers the incident to another party, with the five items that it needs; the offerer owns until that accepts.
 *
 * @param to who is asked
 * @param items the items, each a value or unknown with the reason
 * @param answerBy when the offer lapses; by the plan's rule where absent
 * @param name the offer's id, for hosts that number offers across incidents; {@code H-1}, {@code H-2} … otherwise
 */
public record OfferHandOver(
        Party to, Map<HandOverItem, HandOverNote> items, Optional<Instant> answerBy, Optional<String> name)
        implements Command {

    /** Keeps an immutable copy. */
    public OfferHandOver {
        items = Map.copyOf(items);
    }

    /** Returns the command that offers to a party, items still missing. */
    public static OfferHandOver to(Party party) {
        return new OfferHandOver(party, Map.of(), Optional.empty(), Optional.empty());
    }

    /** Returns this with an item's value. */
    public OfferHandOver with(HandOverItem item, String value) {
        return with(item, HandOverNote.of(value));
    }

    /** Returns this with an item that is unknown, because of something. */
    public OfferHandOver unknown(HandOverItem item, String because) {
        return with(item, HandOverNote.unknownBecause(because));
    }

    /** Returns this to be answered by an instant. */
    public OfferHandOver answerBy(Instant instant) {
        return new OfferHandOver(to, items, Optional.of(instant), name);
    }

    /** Returns this under a name of the host's. */
    public OfferHandOver named(String id) {
        return new OfferHandOver(to, items, answerBy, Optional.of(id));
    }

    private OfferHandOver with(HandOverItem item, HandOverNote note) {
        Map<HandOverItem, HandOverNote> more = new EnumMap<>(HandOverItem.class);
        more.putAll(items);
        more.put(item, note);
        return new OfferHandOver(to, more, answerBy, name);
    }

    @Override
    public Decision decide(Situation now) {
        Incident incident = now.incident();
        List<Refusal> why = new ArrayList<>();
        now.closed("offer").ifPresent(closed -> why.addAll(((Rejected) closed).refusals()));
        if (!now.isOf(incident.owner())) {
            why.add(CommandWords.refusal(
                    "not-the-owner",
                    "owner",
                    incident.owner(),
                    "actor",
                    now.by().party()));
        }
        if (to.sameTeamAs(incident.owner())) {
            why.add(CommandWords.refusal("offer-to-owner", "owner", incident.owner()));
        }
        incident.ownership()
                .offer()
                .ifPresent(open -> why.add(CommandWords.refusal("offer-open", "offer", open.id(), "to", open.to())));
        for (HandOverItem item : now.plan().handOver().required()) {
            HandOverNote note = items.get(item);
            if (note == null || !note.text().isPresent()) {
                why.add(CommandWords.refusal("item-missing", "item", itemLabel(item)));
            }
        }
        Instant by =
                answerBy.orElseGet(() -> now.at().plus(now.plan().handOver().answerWithin()));
        if (!by.isAfter(now.at())) {
            why.add(CommandWords.refusal("not-in-the-future", "value", by, "now", now.at()));
        }
        String id = name.orElse("H-" + (incident.ownership().offers() + 1));
        return why.isEmpty()
                ? now.accept(new HandOverOffered(now.stamp(), id, incident.owner(), to, items, by))
                : new Rejected(why);
    }

    private static Label itemLabel(HandOverItem item) {
        return CommandWords.label("item." + item.name());
    }
}
