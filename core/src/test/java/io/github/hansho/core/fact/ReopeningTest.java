package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.Duties;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReopeningTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Stamp S = Stamp.of(AT, Actor.person("sato"));

    private static Incident after(Incident incident, List<Change> changes) {
        Incident then = incident;
        for (Change change : changes) {
            then = change.appliedTo(then);
        }
        return then;
    }

    private static final Incident CLOSED = after(
            Samples.opened(AT).incident(),
            List.of(
                    new EscalationStarted(S, "critical", Track.FUNCTIONAL, AT, false),
                    new Acknowledged(S, Track.FUNCTIONAL),
                    new ClosureReasoned(S, ClosureReason.RESOLVED, Optional.empty(), Text.NONE),
                    new ReporterAnswered(S, "mail", Text.NONE),
                    new Moved(S, "new", "closed", Phase.CLOSED, Text.NONE, false)));

    @Test
    void takesBackWhatWasDoneToClose() {
        assertThat(CLOSED.assessment().closureReason()).contains(ClosureReason.RESOLVED);
        assertThat(CLOSED.duties().reporterAnswered()).isTrue();
        Incident again = new Moved(S, "closed", "new", Phase.INTAKE, Text.of("new logs"), false).appliedTo(CLOSED);
        assertThat(again.assessment().closureReason()).isEmpty();
        assertThat(again.duties()).isEqualTo(Duties.NONE);
        assertThat(again.attention().acknowledged()).isEmpty();
        assertThat(again.ladders().byRun()).isEmpty();
    }

    @Test
    void isNotWhatAMoveFromOneClosedStateToAnotherDoes() {
        Incident filed = new Moved(S, "closed", "filed", Phase.CLOSED, Text.NONE, false).appliedTo(CLOSED);
        assertThat(filed.assessment().closureReason()).contains(ClosureReason.RESOLVED);
        assertThat(filed.ladders().byRun()).isNotEmpty();
    }
}
