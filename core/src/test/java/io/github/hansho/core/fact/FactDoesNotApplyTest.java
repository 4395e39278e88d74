package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactDoesNotApplyTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Stamp S = Stamp.of(AT, Actor.person("sato"));
    private static final Text WHY = Text.of("why");
    private static final Party CSIRT = Party.team("csirt");

    private static final Incident FRESH = Samples.opened(AT).incident();
    private static final HandOverOffered OFFER =
            new HandOverOffered(S, "H-1", Party.team("soc"), CSIRT, Map.of(), AT.plusSeconds(900));
    private static final Incident OFFERED = OFFER.appliedTo(FRESH);

    private static final LifecycleRef LIFECYCLE = FRESH.origin().lifecycle();
    private static final EscalationStarted STARTED = new EscalationStarted(S, "critical", Track.FUNCTIONAL, AT, false);
    private static final Incident CLIMBING = STARTED.appliedTo(FRESH);

    private static Change fired(int pass, int step) {
        return new StepFired(
                S,
                "critical/functional",
                pass,
                step,
                Act.ENGAGE,
                AT,
                List.of(new Recipient("soc", "sato")),
                Optional.empty(),
                false,
                AT);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit(new Moved(S, "triage", "closed", Phase.CLOSED, WHY, false), FRESH, "state triage", "new"),
                misfit(severity(Optional.of("low")), FRESH, "severity low", "high"),
                misfit(severity(Optional.empty()), FRESH, "severity none", "high"),
                misfit(priority(Optional.of("p2")), FRESH, "priority p2", "none"),
                misfit(verdict(Verdict.SUSPECTED), FRESH, "verdict suspected", "undetermined"),
                misfit(new Resumed(S, WHY, false), FRESH, "a hold", "none"),
                misfit(new WorkstreamClosed(S, "W-1", WHY), FRESH, "open workstream W-1", "none"),
                misfit(OFFER, OFFERED, "no open offer", "H-1"),
                misfit(accepted("H-1"), FRESH, "open offer H-1", "none"),
                misfit(accepted("H-2"), OFFERED, "open offer H-2", "H-1"),
                misfit(new HandOverReturned(S, "H-2", Set.of(), WHY), OFFERED, "open offer H-2", "H-1"),
                misfit(new HandOverDeclined(S, "H-2", WHY, Optional.empty()), OFFERED, "open offer H-2", "H-1"),
                misfit(new HandOverWithdrawn(S, "H-2", WHY), OFFERED, "open offer H-2", "H-1"),
                misfit(new HandOverExpired(S, "H-2", AT), OFFERED, "open offer H-2", "H-1"),
                misfit(STARTED, CLIMBING, "no ladder critical/functional", "one is climbed"),
                misfit(fired(1, 0), FRESH, "ladder critical/functional", "none"),
                misfit(fired(1, 1), CLIMBING, "step 1 of pass 1", "step 0 of pass 1"),
                misfit(fired(2, 0), CLIMBING, "step 0 of pass 2", "step 0 of pass 1"),
                misfit(new DecisionLapsed(S, "D-1", AT), FRESH, "open decision D-1", "none"),
                misfit(new DecisionMade(S, "D-1", "a", true, 1, WHY), FRESH, "open decision D-1", "none"),
                misfit(
                        new PlanFollowed(S, PlanRef.of("a/1"), PlanRef.of("a/2"), LIFECYCLE, Set.of(), WHY),
                        FRESH,
                        "plan a/1",
                        "tokyo/1"));
    }

    private static Arguments misfit(Change fact, Incident incident, String expected, String actual) {
        return Arguments.of(fact, incident, expected, actual);
    }

    private static Change severity(Optional<String> from) {
        return new SeverityChanged(S, from, "critical", Standing.CONFIRMED, WHY, Map.of());
    }

    private static Change priority(Optional<String> from) {
        return new PriorityChanged(S, from, "p1", Optional.empty(), Optional.empty(), true, WHY);
    }

    private static Change verdict(Verdict from) {
        return new VerdictGiven(S, from, Verdict.TRUE_POSITIVE, WHY);
    }

    private static Change accepted(String offer) {
        return new HandOverAccepted(S, offer, CSIRT, WHY, Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void isThrownWithWhatTheFactNeedsAndWhatThereIs(Change fact, Incident incident, String expected, String actual) {
        assertThatThrownBy(() -> fact.appliedTo(incident))
                .isInstanceOfSatisfying(FactDoesNotApplyException.class, no -> {
                    assertThat(no.incident()).isEqualTo(incident.id());
                    assertThat(no.fact()).isEqualTo(fact.type());
                    assertThat(no.expected()).isEqualTo(expected);
                    assertThat(no.actual()).isEqualTo(actual);
                })
                .hasMessage("fact " + fact.type() + " does not apply to incident 0000-0000-0001: it needs " + expected
                        + ", there is " + actual);
    }

    @Test
    void isThrownByTheFoldOfAHistoryThatCannotHaveHappened() {
        History history = new History(Samples.opened(AT), List.of(accepted("H-1")));
        assertThatThrownBy(history::incident).isInstanceOf(FactDoesNotApplyException.class);
    }

    @Test
    void isNotThrownAfterAFactThatNobodyCanRead() {
        Change unknown = new Unrecognised(S, "owner-moved", Map.of("to", "csirt"));
        History history =
                new History(Samples.opened(AT), List.of(unknown, accepted("H-1"), priority(Optional.empty())));
        Incident incident = history.incident();
        assertThat(incident.revision()).isEqualTo(4);
        assertThat(incident.owner()).isEqualTo(Party.team("soc"));
        assertThat(incident.assessment().priority()).isPresent();
    }
}
