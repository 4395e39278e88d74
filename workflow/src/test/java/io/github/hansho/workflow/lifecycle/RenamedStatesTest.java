package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stored state that is gone is an error, unless it is said which state it became. */
class RenamedStatesTest {

    private static final Lifecycle OLD = Lines.parse("""
            {id: l, version: 1, states: {inbox: {phase: intake}, check: {phase: triage}, end: {phase: closed}},
             moves: [{from: inbox, to: check}, {from: check, to: end}]}
            """);

    private static final Lifecycle NEW = Lines.parse("""
            {id: l, version: 2, states: {new: {phase: intake}, work: {phase: analysis}, end: {phase: closed}},
             moves: [{from: new, to: work}, {from: work, to: end}], renamed: {inbox: new, check: work}}
            """);

    @Test
    void areFoundUnderTheirNewName() {
        assertThat(NEW.state("inbox").orElseThrow().id()).isEqualTo("new");
        assertThat(NEW.movesFrom("check")).extracting(MoveRule::id).containsExactly("work->end");
        assertThat(NEW.rule("inbox", "check", Optional.empty(), Lines.ALL_WELL)).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void areCheckedAgainstTheOlderLifecycle() {
        assertThat(NEW.checkAfter(OLD))
                .extracting(Finding::toString)
                .containsExactly("l.yaml:1: warning: state check was in phase Triage and is now in Analysis,"
                        + " so figures before and after do not compare");
        assertThat(OLD.checkAfter(NEW))
                .extracting(Finding::toString)
                .containsExactly(
                        "l.yaml:1: error: state new of l/2 is no state any more; declare under renamed which state it"
                                + " became",
                        "l.yaml:1: error: state work of l/2 is no state any more; declare under renamed which state it"
                                + " became");
        assertThat(NEW.checkAfter(NEW)).isEmpty();
    }
}
