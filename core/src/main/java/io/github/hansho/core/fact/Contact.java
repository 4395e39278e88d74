package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of telling or calling someone; only an answer by a human being is one. */
public enum Contact {
    /** It was sent; the next system took it. */
    @JsonProperty("sent")
    SENT,
    /** It arrived; that is no answer. */
    @JsonProperty("delivered")
    DELIVERED,
    /** A human being answered. */
    @JsonProperty("answered")
    ANSWERED,
    /** A voice mail or an automatic reply answered; that is no answer. */
    @JsonProperty("machine")
    MACHINE,
    /** Nobody answered. */
    @JsonProperty("no-answer")
    NO_ANSWER,
    /** It was not sent: by then nobody needed to be called any more. */
    @JsonProperty("suppressed")
    SUPPRESSED,
    /** It could not be sent. */
    @JsonProperty("failed")
    FAILED
}
