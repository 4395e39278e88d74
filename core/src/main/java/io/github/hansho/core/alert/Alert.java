package io.github.hansho.core.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One report of a detector or a person, with the detector's own severity and both of its times.
 *
 * @param source who reports, for instance {@code edr}
 * @param id the id at the source; source and id together name the alert
 * @param title what it says, in the source's own words
 * @param severity the source's own severity (危険度), in the source's codes
 * @param occurredAt when it happened, by the device's clock
 * @param detectedAt when it was detected
 * @param rule the detection rule that fired
 * @param observables the hosts, accounts and addresses it names
 * @param tlp how far the source lets it be shared
 */
@Value.Builder
@Concealed
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Alert(
        String source,
        String id,
        Text title,
        Optional<String> severity,
        Optional<Instant> occurredAt,
        Optional<Instant> detectedAt,
        Optional<String> rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Observable> observables,
        Optional<Tlp> tlp) {

    /**
     * Checks the name and keeps an immutable copy of the observables.
     *
     * @throws IllegalArgumentException if source or id is blank
     */
    public Alert {
        if (source.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException(
                    "an alert needs a source and an id, got '" + source + "' and '" + id + "'");
        }
        observables = List.copyOf(observables);
    }

    /** Returns an alert of which no more is known than its title. */
    public static Alert of(String source, String id, String title) {
        return builder().source(source).id(id).title(Text.of(title)).build();
    }

    /** Returns a builder; source, id and title are needed, the rest is optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name under which no two incidents may be opened; a colon in the source is written {@code %3A}. */
    @JsonIgnore
    public String key() {
        return source.replace("%", "%25").replace(":", "%3A") + ":" + id;
    }

    /** Returns the first instant known of: when it happened, else when it was detected. */
    @JsonIgnore
    public Optional<Instant> firstKnown() {
        return occurredAt.or(() -> detectedAt);
    }

    /** Returns whether both name the same host, account or address. */
    public boolean shares(Observable.Kind kind, Alert other) {
        return observables.stream().anyMatch(o -> o.kind() == kind && other.observables.contains(o));
    }

    /** Returns this alert with its free text erased. */
    public Alert erased() {
        return new Alert(source, id, Text.ERASED, severity, occurredAt, detectedAt, rule, observables, tlp);
    }

    /** Builds an alert. */
    public static final class Builder extends AlertBuilder {
        Builder() {}
    }
}
