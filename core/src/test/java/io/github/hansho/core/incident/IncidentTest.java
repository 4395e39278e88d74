package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Samples;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.Classification;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Incident OPENED = Samples.opened(AT).incident();
    private static final Attention HELD =
            Attention.NONE.held(Optional.of(new Hold(AT, Optional.of(AT.plusSeconds(60)), Text.of("forensics"))));

    @Test
    void isOpenedWithWhatItsOpeningSays() {
        assertThat(OPENED.id()).isEqualTo(IncidentId.of("0000-0000-0001"));
        assertThat(OPENED.revision()).isEqualTo(1);
        assertThat(OPENED.state()).isEqualTo("new");
        assertThat(OPENED.phase()).isEqualTo(Phase.INTAKE);
        assertThat(OPENED.severity()).contains("high");
        assertThat(OPENED.assessment().severity()).contains(new Assessment.Severity("high", Standing.PROVISIONAL, AT));
        assertThat(OPENED.owner()).isEqualTo(Party.team("soc"));
        assertThat(OPENED.activity()).isEqualTo(Activity.ACTIVE);
        assertThat(OPENED.attention()).isEqualTo(Attention.NONE);
        assertThat(OPENED.duties()).isEqualTo(Duties.NONE);
    }

    @Test
    void isOnHoldWhileAHoldHolds() {
        Incident held = OPENED.withAttention(HELD);
        assertThat(held.activity()).isEqualTo(Activity.ON_HOLD);
        assertThat(held.withAttention(HELD.held(Optional.empty()))).isEqualTo(OPENED);
    }

    @Test
    void losesItsTitleAndWhatItWaitsForWhenErased() {
        Incident erased = OPENED.withAttention(HELD).erased();
        assertThat(erased.title()).isEqualTo(Text.ERASED);
        assertThat(erased.attention().hold()).contains(new Hold(AT, Optional.of(AT.plusSeconds(60)), Text.ERASED));
        assertThat(erased.erased()).isEqualTo(erased);
        assertThat(OPENED.erased().withTitle(OPENED.title())).isEqualTo(OPENED);
    }

    @Test
    void keepsTheAcknowledgementTheSnoozeAndTheHoldApart() {
        Optional<Attention.Snooze> quiet = Optional.of(new Attention.Snooze(AT, Optional.of(AT)));
        Attention.Acknowledgement seen = new Attention.Acknowledgement(AT, Actor.person("sato"));
        Attention all = HELD.acknowledged(Optional.of(seen)).snoozed(quiet);
        assertThat(all.held(Optional.empty())).isEqualTo(new Attention(Optional.of(seen), quiet, Optional.empty()));
        assertThat(all.snoozed(Optional.empty()).acknowledged()).contains(seen);
        assertThat(all.acknowledged(Optional.empty()).hold()).isEqualTo(HELD.hold());
    }

    @Test
    void keepsEveryPartOfTheAssessmentApart() {
        Assessment all = Assessment.NONE
                .with(new Assessment.Severity("high", Standing.CONFIRMED, AT))
                .with(new Assessment.Priority("p1", Optional.of("high"), Optional.empty(), false))
                .with(Verdict.TRUE_POSITIVE)
                .with(Outcome.BLOCKED)
                .with(Classification.of("fraud/phishing"))
                .with(new Assessment.Declaration(AT, Actor.person("tanaka"), "tier-0"))
                .closing(Optional.of(ClosureReason.RESOLVED));
        assertThat(all.severity()).isPresent();
        assertThat(all.priority()).isPresent();
        assertThat(all.classification()).isPresent();
        assertThat(all.declaration()).isPresent();
        assertThat(all.outcome()).contains(Outcome.BLOCKED);
        assertThat(all.closureReason()).contains(ClosureReason.RESOLVED);
        assertThat(all.with(Verdict.UNDETERMINED).closing(Optional.empty()).outcome())
                .contains(Outcome.BLOCKED);
    }

    @Test
    void countsWhatIsOwedToOthers() {
        assertThat(Duties.NONE.answered().feedback().feedback().thanks().answered())
                .isEqualTo(new Duties(true, 2, 1));
    }
}
