package io.github.hansho.core.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * The Reference Security Incident Taxonomy of the European CSIRTs, version 1003: 11 classes and 39 types.
 *
 * <p>The code of a type is {@code class/type}. Codes and English names are the publisher's and neither follows from the
 * other: {@code intrusion-attempts/ids-alert} is <i>Exploitation of Known Vulnerabilities</i>.
 */
public final class Rsit {

    private static final Vocabulary VOCABULARY = Vocabulary.labelled(
            "rsit",
            "1003",
            "https://github.com/enisaeu/Reference-Security-Incident-Taxonomy-Task-Force",
            "CC0-1.0; the Japanese labels are a translation by this project, not the publisher's",
            codes("""
                    abusive-content: spam harmful-speech violence
                    malicious-code: infected-system c2-server malware-distribution malware-configuration
                    information-gathering: scanner sniffing social-engineering
                    intrusion-attempts: ids-alert brute-force exploit
                    intrusions: privileged-account-compromise unprivileged-account-compromise \
                    application-compromise system-compromise burglary
                    availability: dos ddos misconfiguration sabotage outage
                    information-content-security: unauthorised-information-access \
                    unauthorised-information-modification data-loss data-leak
                    fraud: unauthorised-use-of-resources copyright masquerade phishing
                    vulnerable: weak-crypto ddos-amplifier potentially-unwanted-accessible \
                    information-disclosure vulnerable-system
                    other: other undetermined
                    test: test
                    """));

    private Rsit() {}

    /** Returns the taxonomy: each class, followed by its types. */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private static List<String> codes(String lines) {
        return lines.lines().flatMap(Rsit::classAndTypes).toList();
    }

    private static Stream<String> classAndTypes(String line) {
        int colon = line.indexOf(':');
        String classCode = line.substring(0, colon);
        return Stream.concat(
                Stream.of(classCode),
                Stream.of(line.substring(colon + 2).split(" ", -1)).map(type -> classCode + '/' + type));
    }
}
