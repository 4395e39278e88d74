package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Classification;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an incident is held to be. */
class AssessmentTest {

    static Stream<RefusalCase> refusals() {
        return Stream.of(
                new RefusalCase(
                        "unknown-severity",
                        Given.opened().when(SetSeverity.to("urgent")),
                        "There is no severity urgent; allowed are low, high",
                        "深刻度urgentは定義されていません。使えるのはlow, highです"),
                new RefusalCase(
                        "severity-already",
                        Given.opened().having(SetSeverity.to("high")).when(SetSeverity.to("high")),
                        "The severity is high already",
                        "深刻度はすでにhighです"),
                new RefusalCase(
                        "no-priority",
                        Given.opened().when(new Prioritise("huge", "low")),
                        "The matrix has no priority for impact huge and urgency low",
                        "影響度hugeと緊急度lowに対応する優先度がマトリクスにありません"),
                new RefusalCase(
                        "unknown-priority",
                        Given.opened().when(new SetPriority("p9", Text.of("CISO"))),
                        "There is no priority p9; allowed are p2, p1",
                        "対応優先度p9は定義されていません。使えるのはp2, p1です"),
                new RefusalCase(
                        "duplicate-of-what",
                        Given.opened().when(GiveClosureReason.of(ClosureReason.DUPLICATE_OF)),
                        "A duplicate has to name the other incident",
                        "重複とする場合は、重複先のインシデントを指定してください"),
                new RefusalCase(
                        "already-declared",
                        Given.opened()
                                .having(new Declare("orders stop", Text.NONE))
                                .when(new Declare("orders stop", Text.NONE)),
                        "The incident was declared already",
                        "すでにインシデントとして宣言されています"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void aSeverityIsProvisionalUntilItIsConfirmed() {
        Given high = Given.opened().having(SetSeverity.to("high").because("orders stop"));
        assertThat(high.incident().assessment().severity().map(Assessment.Severity::standing))
                .contains(Standing.PROVISIONAL);
        Given confirmed = high.having(SetSeverity.to("high").confirmed());
        assertThat(confirmed.incident().assessment().severity().map(Assessment.Severity::standing))
                .contains(Standing.CONFIRMED);
    }

    @Test
    void thePriorityFollowsFromImpactAndUrgencyOrIsSetAgainstThem() {
        Given derived = Given.opened().having(new Prioritise("high", "high"));
        assertThat(derived.incident().assessment().priority())
                .contains(new Assessment.Priority("p1", Optional.of("high"), Optional.of("high"), false));
        Given byHand = derived.having(new SetPriority("p2", Text.of("night freeze")));
        assertThat(byHand.incident().assessment().priority())
                .contains(new Assessment.Priority("p2", Optional.empty(), Optional.empty(), true));
    }

    @Test
    void aVerdictAnOutcomeAndAClosureReasonAreKeptApart() {
        Given given = Given.opened()
                .having(GiveVerdict.of(Verdict.TRUE_POSITIVE).because("seen twice"))
                .having(RecordOutcome.of(Outcome.BLOCKED))
                .having(GiveClosureReason.of(ClosureReason.RESOLVED));
        assertThat(given.incident().assessment().verdict()).isEqualTo(Verdict.TRUE_POSITIVE);
        assertThat(given.incident().assessment().outcome()).contains(Outcome.BLOCKED);
        assertThat(given.incident().assessment().closureReason()).contains(ClosureReason.RESOLVED);
    }

    @Test
    void aDuplicateNamesTheOtherIncident() {
        IncidentId other = IncidentId.of("0000-0000-0001");
        assertThat(Given.opened()
                        .when(new GiveClosureReason(ClosureReason.DUPLICATE_OF, Optional.of(other), Text.NONE)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aSuspectedIncidentIsDeclaredByCriteria() {
        Given given = Given.opened().having(new Declare("orders stop", Text.NONE));
        assertThat(given.incident().assessment().declaration().map(Assessment.Declaration::criteria))
                .contains("orders stop");
    }

    @Test
    void aClassIsGiven() {
        Classification phishing = Classification.of("fraud/phishing");
        assertThat(Given.opened()
                        .having(new Classify(phishing))
                        .incident()
                        .assessment()
                        .classification())
                .contains(phishing);
    }
}
