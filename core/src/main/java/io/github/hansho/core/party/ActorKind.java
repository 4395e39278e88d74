package io.github.hansho.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing acts; only a person's act counts as a human look. */
public enum ActorKind {
    /** A human being. */
    @JsonProperty("person")
    PERSON,
    /** A rule of the plan. */
    @JsonProperty("rule")
    RULE,
    /** A machine, or the passing of time. */
    @JsonProperty("system")
    SYSTEM
}
