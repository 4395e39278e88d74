package io.github.hansho.core.vocabulary;

import java.util.List;

/**
 * The words of the US federal incident notification guidelines for what an incident did, where, and how it came in.
 *
 * <p>Each list stands in the order of the guidelines, the least first where there is a least. The guidelines give names,
 * not codes; the codes here are those of a public scoring tool, which weighs them.
 */
public final class UsCert {

    private static final Vocabulary FUNCTIONAL_IMPACT = list(
            "functional-impact",
            "no-impact",
            "no-impact-to-services",
            "minimal-impact-non-critical",
            "minimal-impact-critical",
            "significant-impact-non-critical",
            "denial-non-critical",
            "significant-impact-critical",
            "denial-critical-or-loss-of-control");

    private static final Vocabulary INFORMATION_IMPACT = list(
            "information-impact",
            "no-impact",
            "suspected-but-not-identified",
            "privacy-data-loss",
            "proprietary-information-loss",
            "destruction-non-critical-system",
            "critical-systems-data-breach",
            "core-credential-compromise",
            "destruction-critical-system");

    private static final Vocabulary RECOVERABILITY =
            list("recoverability", "regular", "supplemented", "extended", "not-recoverable");

    private static final Vocabulary LOCATION = list(
            "location",
            "level-1-business-dmz",
            "level-2-business-network",
            "level-3-business-network-management",
            "level-4-critical-system-dmz",
            "level-5-critical-system-management",
            "level-6-critical-systems",
            "level-7-safety-systems",
            "unknown");

    private static final Vocabulary ATTACK_VECTOR = list(
            "attack-vector",
            "unknown",
            "attrition",
            "web",
            "email-or-phishing",
            "external-or-removable-media",
            "impersonation-or-spoofing",
            "improper-usage",
            "loss-or-theft-of-equipment",
            "other");

    private UsCert() {}

    /** Returns what it did to services: eight terms from no impact to the denial of critical ones. */
    public static Vocabulary functionalImpact() {
        return FUNCTIONAL_IMPACT;
    }

    /** Returns what it did to information: eight terms from none to the destruction of a critical system. */
    public static Vocabulary informationImpact() {
        return INFORMATION_IMPACT;
    }

    /** Returns what recovery takes: four terms from regular to not recoverable. */
    public static Vocabulary recoverability() {
        return RECOVERABILITY;
    }

    /** Returns how deep in the network it was seen: levels 1 to 7, and unknown, which is no level. */
    public static Vocabulary location() {
        return LOCATION;
    }

    /** Returns by which way it came in: nine terms, unknown and other among them. */
    public static Vocabulary attackVector() {
        return ATTACK_VECTOR;
    }

    private static Vocabulary list(String name, String... codes) {
        return Vocabulary.labelled(
                "us-cert-" + name,
                "2017",
                "https://www.cisa.gov/federal-incident-notification-guidelines",
                "work of the US government, public domain; the Japanese labels are a translation by this project",
                List.of(codes));
    }
}
