package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a rating is. */
public enum Standing {
    /** Said before the facts were in. */
    @JsonProperty("provisional")
    PROVISIONAL,
    /** Said with the facts in. */
    @JsonProperty("confirmed")
    CONFIRMED
}
