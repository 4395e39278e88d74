package io.github.hansho.core.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A thing that can be seen in several alerts.
 *
 * @param kind what kind of thing
 * @param value its name at the source
 */
public record Observable(Kind kind, String value) {

    /** What kinds of things there are. */
    public enum Kind {
        /** A machine. */
        @JsonProperty("host")
        HOST,
        /** An account that logs in. */
        @JsonProperty("account")
        ACCOUNT,
        /** A network address. */
        @JsonProperty("address")
        ADDRESS,
        /** A domain name. */
        @JsonProperty("domain")
        DOMAIN,
        /** A file's digest. */
        @JsonProperty("digest")
        DIGEST,
        /** Anything else. */
        @JsonProperty("other")
        OTHER
    }

    /** Returns a host. */
    public static Observable host(String name) {
        return new Observable(Kind.HOST, name);
    }

    /** Returns an account. */
    public static Observable account(String name) {
        return new Observable(Kind.ACCOUNT, name);
    }

    /** Returns an address. */
    public static Observable address(String address) {
        return new Observable(Kind.ADDRESS, address);
    }
}
