package io.github.hansho.core.incident;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.Classification;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * What an incident is held to be; each part may be revised, none follows from another.
 *
 * @param severity how bad it is (深刻度)
 * @param priority how soon it has to be dealt with (対応優先度)
 * @param verdict what it turned out to be
 * @param outcome how it went for the attacker
 * @param closureReason why it may be closed
 * @param classification its class in a taxonomy
 * @param declaration who declared it an incident
 */
public record Assessment(
        Optional<Severity> severity,
        Optional<Priority> priority,
        Verdict verdict,
        Optional<Outcome> outcome,
        Optional<ClosureReason> closureReason,
        Optional<Classification> classification,
        Optional<Declaration> declaration) {

    /** Nothing is known yet. */
    public static final Assessment NONE = new Assessment(
            Optional.empty(),
            Optional.empty(),
            Verdict.UNDETERMINED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * A severity of the plan's scale.
     *
     * @param code its code
     * @param standing whether it is confirmed
     * @param since since when it holds
     */
    public record Severity(String code, Standing standing, Instant since) {}

    /**
     * A priority of the plan's scale.
     *
     * @param code its code
     * @param impact the impact (影響度) it follows from
     * @param urgency the urgency (緊急度) it follows from
     * @param byHand whether a person set it against the matrix
     */
    public record Priority(String code, Optional<String> impact, Optional<String> urgency, boolean byHand) {}

    /**
     * A suspected incident (事象) became an incident.
     *
     * @param at when
     * @param by who said so
     * @param criteria by which criteria
     */
    public record Declaration(Instant at, Actor by, String criteria) {}

    /** Returns this with another severity. */
    public Assessment with(Severity newSeverity) {
        return new Assessment(
                Optional.of(newSeverity), priority, verdict, outcome, closureReason, classification, declaration);
    }

    /** Returns this with another priority. */
    public Assessment with(Priority newPriority) {
        return new Assessment(
                severity, Optional.of(newPriority), verdict, outcome, closureReason, classification, declaration);
    }

    /** Returns this with another verdict. */
    public Assessment with(Verdict newVerdict) {
        return new Assessment(severity, priority, newVerdict, outcome, closureReason, classification, declaration);
    }

    /** Returns this with another outcome. */
    public Assessment with(Outcome newOutcome) {
        return new Assessment(
                severity, priority, verdict, Optional.of(newOutcome), closureReason, classification, declaration);
    }

    /** Returns this with another closure reason, or none once more. */
    public Assessment closing(Optional<ClosureReason> reason) {
        return new Assessment(severity, priority, verdict, outcome, reason, classification, declaration);
    }

    /** Returns this with another classification. */
    public Assessment with(Classification newClassification) {
        return new Assessment(
                severity, priority, verdict, outcome, closureReason, Optional.of(newClassification), declaration);
    }

    /** Returns this declared an incident. */
    public Assessment with(Declaration newDeclaration) {
        return new Assessment(
                severity, priority, verdict, outcome, closureReason, classification, Optional.of(newDeclaration));
    }
}
