package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.hansho.core.text.Label;

/**
 * One of a closed set, with a code that is kept and a label that is shown.
 *
 * <p>The code is stable and stands in JSON and in plans; the label may be reworded at any time. Every type here also has
 * a static {@code of(String)} that reads the code back and refuses one that it does not know.
 */
public sealed interface Coded
        permits Act,
                Activity,
                ClosureReason,
                DeliveryReason,
                DeliveryStatus,
                Fidelity,
                InformationCredibility,
                Kind,
                Milestone,
                Mode,
                Outcome,
                Pap,
                Phase,
                ResetCause,
                SkipReason,
                SourceReliability,
                Tlp,
                Track,
                Verdict,
                WaitReason {

    /** Returns the code that stands in JSON and in plans. */
    @JsonValue
    String code();

    /** Returns the words that people read, in English and in Japanese. */
    default Label label() {
        return Labels.of(this);
    }
}
