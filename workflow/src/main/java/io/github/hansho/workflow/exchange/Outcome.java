package io.github.hansho.workflow.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an offer ended. */
public enum Outcome {
    /** It was taken. */
    @JsonProperty("accepted")
    ACCEPTED("accepted"),
    /** It came back because something was missing. */
    @JsonProperty("returned")
    RETURNED("returned"),
    /** The side that was asked said that it is not theirs. */
    @JsonProperty("declined")
    DECLINED("declined"),
    /** The side that offered took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    /** Nobody answered in time, by the clock of the side that offered. */
    @JsonProperty("expired")
    EXPIRED("expired");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** Returns the code that stands in JSON and in annotations. */
    public String code() {
        return code;
    }

    /** Returns whether this is an answer of the side that was asked. */
    public boolean isAnswer() {
        return this == ACCEPTED || this == RETURNED || this == DECLINED;
    }
}
