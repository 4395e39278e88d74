package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one incident is linked with another. */
public enum LinkKind {
    /** It is the same as the other. */
    @JsonProperty("duplicate-of")
    DUPLICATE_OF,
    /** It was promoted from the other record. */
    @JsonProperty("promoted-from")
    PROMOTED_FROM,
    /** It has to do with the other. */
    @JsonProperty("related-to")
    RELATED_TO
}
