package io.github.hansho.reporting.report;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.reporting.document.Audience;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.util.Optional;

/**
 * What people, teams and rules are called; to those outside the house a person is called by team or role, wherever the
 * person has one.
 */
final class People {

    private final Edition edition;
    private final Glossary glossary;

    People(Edition edition, Glossary glossary) {
        this.edition = edition;
        this.glossary = glossary;
    }

    String of(Party party) {
        Optional<String> group = party.team().or(party::role).or(party::organisation);
        if (party.person().isEmpty()) {
            return name(party.role().or(party::team).or(party::organisation).orElseThrow());
        }
        String person = party.person().get();
        if (group.isEmpty()) {
            return name(person);
        }
        return edition.audience() == Audience.CUSTOMER
                ? name(group.get())
                : Wording.TEXTS.in(edition.locale(), "person", "who", name(person), "group", name(group.get()));
    }

    String of(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> of(party(actor));
            case RULE -> Wording.TEXTS.in(edition.locale(), "rule", "id", rule(actor.id()));
            case SYSTEM -> Wording.TEXTS.in(edition.locale(), "system", "id", name(actor.id()));
        };
    }

    /** Returns the name alone, for places where the group is clear. */
    String alone(Party party) {
        boolean hidden = edition.audience() == Audience.CUSTOMER;
        return hidden || party.person().isEmpty()
                ? of(party)
                : name(party.person().get());
    }

    String alone(Actor actor) {
        return actor.isHuman() ? alone(party(actor)) : of(actor);
    }

    String rule(String id) {
        return glossary.of(Sort.RULE, id).map(edition::in).orElse(id);
    }

    /** Returns the id of the group that somebody acts for or belongs to. */
    static String group(Party party) {
        return party.team().or(party::role).or(party::organisation).orElseGet(party::id);
    }

    static Party party(Actor actor) {
        Optional<String> role = actor.roles().stream().sorted().findFirst();
        return new Party(Optional.empty(), actor.team(), role, Optional.of(actor.id()));
    }

    String name(String id) {
        return glossary.of(Sort.PARTY, id).map(edition::in).orElse(id);
    }
}
