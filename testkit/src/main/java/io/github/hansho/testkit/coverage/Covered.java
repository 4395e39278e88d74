package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What happens at every opening instant of a stretch in every combination, if nobody reacts, and what is wrong in it. */
public final class Covered {

    private final Probe probe;
    private final Openings openings;
    private final Stretch stretch;
    private final List<World> worlds;

    Covered(Probe probe, Openings openings, Stretch stretch, List<World> worlds) {
        this.probe = probe;
        this.openings = openings;
        this.stretch = stretch;
        this.worlds = worlds;
    }

    /** Returns the plan. */
    public Plan plan() {
        return probe.plan();
    }

    /** Returns who was asked who is on call. */
    public Directory directory() {
        return probe.directory();
    }

    /** Returns the opening instants. */
    public Stretch stretch() {
        return stretch;
    }

    /** Returns how far was looked ahead from each opening. */
    public Duration ahead() {
        return probe.ahead();
    }

    /** Returns the worlds: combinations that cannot be told apart, with what happens in them. */
    public List<World> worlds() {
        return worlds;
    }

    /** Returns the fields that conditions read and that were not tried: nothing at an opening sets them. */
    public List<HeldField> held() {
        return List.copyOf(openings.held());
    }

    /** Returns the incident that is opened at an instant with a combination. */
    public Incident incident(Combination combination, Instant openedAt) {
        return openings.incident(combination, openedAt)
                .orElseThrow(() -> new IllegalArgumentException(
                        "combination " + combination + " cannot be, take one of a world's"));
    }

    /** Returns everything that is wrong, by kind, with the earliest witness of each. */
    public List<Finding> findings() {
        return findings(any -> true);
    }

    /** Returns everything that is wrong in some of the combinations. */
    public List<Finding> findings(Predicate<Combination> which) {
        Map<Flaw, List<Stretch>> stretches = new LinkedHashMap<>();
        Map<Flaw, Witness> first = new LinkedHashMap<>();
        for (World world : worlds) {
            Optional<Combination> combination =
                    world.combinations().stream().filter(which).findFirst();
            if (combination.isPresent()) {
                for (Answer answer : world.answers()) {
                    for (Flaw flaw : answer.flaws()) {
                        stretches
                                .computeIfAbsent(flaw, key -> new ArrayList<>())
                                .add(answer.opened());
                        first.merge(
                                flaw,
                                witness(
                                        combination.get(),
                                        answer,
                                        answer.opened().from()),
                                (one, other) -> other.openedAt().isBefore(one.openedAt()) ? other : one);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            stretches.forEach((flaw, all) -> {
                Witness witness = first.get(flaw);
                if (flaw.kind() == kind && witness != null) {
                    findings.add(new Finding(flaw, Stretch.union(all), witness));
                }
            });
        }
        return List.copyOf(findings);
    }

    /**
     * Returns the same of the incidents alone that are opened with a value of a field; where no rule asks for the field, of
     * all.
     *
     * @param field a field that the plan has
     * @param value one of the values that were tried, as conditions write it
     * @throws CoverageException if the plan has no such field, or the value was not tried
     */
    public Covered where(String field, String value) {
        return new Where(plan(), openings, worlds)
                .narrow(field, value)
                .map(narrow -> new Covered(probe, openings, stretch, narrow))
                .orElse(this);
    }

    /** Returns whether the plan or its directory has a role, a team or a person of that name, so that it may be called. */
    public boolean knows(String who) {
        return probe.targets().contains(who) || directory().knows(who);
    }

    /** Returns where a promise is broken: somebody is called within a time after the opening. */
    public Promise promise(String who, Duration within) {
        return promise(who, within, any -> true);
    }

    /**
     * Returns where a promise is broken in some of the combinations.
     *
     * @throws IllegalArgumentException if nobody looked as far ahead
     */
    public Promise promise(String who, Duration within, Predicate<Combination> which) {
        if (within.compareTo(probe.ahead()) > 0) {
            throw new IllegalArgumentException("promise of a call within " + Spans.toText(within)
                    + " was not looked at, only " + Spans.toText(probe.ahead()) + " were; say ahead(…)");
        }
        return Promise.of(this, who, within, which);
    }

    Witness witness(Combination combination, Answer answer, Instant openedAt) {
        return new Witness(
                openedAt, combination, incident(combination, openedAt), answer.events(), openedAt.plus(probe.ahead()));
    }

    /** Returns what was asked, in a sentence. */
    public Message words() {
        int combinations =
                worlds.stream().mapToInt(world -> world.combinations().size()).sum();
        return Words.of(
                combinations == 1 ? "covered.one" : worlds.size() == 1 ? "covered.alike" : "covered",
                "plan",
                plan().ref(),
                "stretch",
                stretch,
                "combinations",
                combinations,
                "worlds",
                worlds.size(),
                "ahead",
                Spans.toText(ahead()));
    }

    /** Returns the findings over time, a lane for each; opening instants without a finding stay empty. */
    public Lanes drawing() {
        return Drawings.of(this);
    }

    /** Returns findings, witnesses and what was not tried as lines of text for a terminal. */
    public String toText(Locale locale) {
        return CoverageText.of(this, locale);
    }
}
