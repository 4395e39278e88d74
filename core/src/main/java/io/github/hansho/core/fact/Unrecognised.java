package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hansho.core.incident.Incident;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact of a type that this version does not know, kept as it was written.
 *
 * <p>Reports stay total over it; commands on an incident with one are refused, because its state cannot be known.
 *
 * @param stamp when and by whom
 * @param type the type written
 * @param rest everything else that was written
 */
@JsonPropertyOrder({"type", "stamp"})
public record Unrecognised(
        Stamp stamp, String type, @JsonAnyGetter Map<String, Object> rest) implements Change {

    /** Keeps an immutable copy in the order written. */
    @JsonCreator
    public Unrecognised(
            @JsonProperty("stamp") Stamp stamp,
            @JsonProperty("type") String type,
            @JsonAnySetter Map<String, Object> rest) {
        this.stamp = stamp;
        this.type = type;
        this.rest = Collections.unmodifiableMap(new LinkedHashMap<>(rest));
    }

    @Override
    @JsonProperty(value = "type", access = JsonProperty.Access.READ_WRITE)
    public String type() {
        return type;
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Unrecognised erased() {
        return new Unrecognised(stamp, type, Map.of("erased", true));
    }
}
