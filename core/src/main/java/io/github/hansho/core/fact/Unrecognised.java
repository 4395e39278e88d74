package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.incident.Incident;
import java.util.Map;

/**
 * A fact of a type that this version does not know, kept as it was written.
 *
 * <p>Reports stay total over it; commands on an incident with one are refused, because its state cannot be known. It may
 * stand in the history of an incident or of an alert group. A number keeps its value and its digits; one with an exponent
 * is written as {@code BigDecimal} writes it, {@code 1e2} as {@code 1E+2}.
 *
 * @param stamp when and by whom
 * @param type the type written
 * @param rest everything else that was written
 */
@JsonPropertyOrder({"type", "stamp"})
public record Unrecognised(
        Stamp stamp, String type, @JsonAnyGetter Map<String, Object> rest) implements Change, AlertChange {

    /**
     * Keeps an immutable copy in the order written.
     *
     * @throws IllegalArgumentException if the rest has a type or a stamp of its own
     */
    @JsonCreator
    public Unrecognised(
            @JsonProperty("stamp") Stamp stamp,
            @JsonProperty("type") String type,
            @JsonAnySetter Map<String, Object> rest) {
        if (rest.containsKey("type") || rest.containsKey("stamp")) {
            throw new IllegalArgumentException(
                    "fact " + type + " has a type or a stamp among the rest, give either once");
        }
        this.stamp = stamp;
        this.type = type;
        this.rest = Copies.frozen(rest);
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
    public AlertGroup effectOn(AlertGroup group) {
        return group;
    }

    @Override
    public Unrecognised erased() {
        return new Unrecognised(stamp, type, Map.of("erased", true));
    }
}
