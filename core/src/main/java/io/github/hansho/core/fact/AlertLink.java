package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How alerts became part of an incident. */
public enum AlertLink {
    /** The incident was opened for them. */
    @JsonProperty("opened")
    OPENED,
    /** They were attached to an open incident. */
    @JsonProperty("attached")
    ATTACHED,
    /** They were dismissed before, and a later alert showed that they were a precursor (予兆). */
    @JsonProperty("precursor")
    PRECURSOR
}
