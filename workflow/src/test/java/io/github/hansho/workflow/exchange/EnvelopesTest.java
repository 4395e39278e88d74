package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.json.Jackson3;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {

    private static final Instant AT = Instant.parse("2026-11-22T13:00:00Z");
    private static final IncidentId ID = IncidentId.of("7K3M-9Q2X-AB4D");
    private static final ExchangeId EXCHANGE = new ExchangeId("mssp", ID, "H-1");
    private static final Envelopes TWO = Envelopes.of(Jackson2.texts());
    private static final Envelopes THREE = Envelopes.of(Jackson3.texts());
    private static final String RECEIPT =
            "{\"type\":\"receipt\",\"version\":1,\"exchange\":\"mssp/7K3M-9Q2X-AB4D/H-1\",\"from\":\"a\",\"to\":\"b\"}";

    static List<Envelope> envelopes() {
        return List.of(
                new Envelope.Offer(
                        1,
                        EXCHANGE,
                        "mssp",
                        "kaisha",
                        new Matter("mssp", "mssp", ID),
                        Party.team("soc").of("mssp"),
                        Party.team("csirt").of("kaisha"),
                        AT,
                        AT.plusSeconds(1800),
                        Text.of("EDR 停止"),
                        Kind.INCIDENT,
                        Mode.EXERCISE,
                        Optional.of("sev-1"),
                        Map.of(
                                HandOverItem.RESPONSIBLE,
                                HandOverNote.of("sato"),
                                HandOverItem.SUMMARY,
                                HandOverNote.unknownBecause("awaited").erased())),
                answer(Outcome.RETURNED, Text.of("which hosts?"), Set.of(HandOverItem.IMPACT_SCOPE)),
                answer(Outcome.ACCEPTED, Text.NONE, Set.of()),
                new Envelope.Ruling(1, EXCHANGE, "mssp", "kaisha", Outcome.WITHDRAWN, AT, AT, Text.of("solved")),
                new Envelope.Receipt(1, EXCHANGE, "kaisha", "mssp"));
    }

    private static Envelope answer(Outcome outcome, Text text, Set<HandOverItem> missing) {
        return new Envelope.Answer(
                1,
                EXCHANGE,
                "kaisha",
                "mssp",
                outcome,
                Party.person("ito").in("csirt").of("kaisha"),
                AT,
                ID,
                text,
                missing,
                Optional.of(AT),
                Optional.of(Party.team("other")));
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void isWrittenAlikeByBothAndReadByEither(Envelope envelope) {
        String text = TWO.write(envelope);

        assertThat(THREE.write(envelope)).isEqualTo(text);
        assertThat(TWO.read(text)).isEqualTo(envelope);
        assertThat(THREE.read(text)).isEqualTo(envelope);
        assertThat(text).startsWith("{\"type\":\"" + envelope.type() + "\",\"version\":1,\"exchange\":\"mssp/7K3M");
    }

    @Test
    void hasAFormThatIsKept() {
        assertThat(TWO.write(new Envelope.Receipt(1, EXCHANGE, "a", "b"))).isEqualTo(RECEIPT);
        assertThat(TWO.write(envelopes().get(1))).isEqualTo("""
                {"type":"answer","version":1,"exchange":"mssp/7K3M-9Q2X-AB4D/H-1","from":"kaisha","to":"mssp",\
                "answer":"returned","by":{"organisation":"kaisha","team":"csirt","person":"ito"},\
                "at":"2026-11-22T13:00:00Z","incident":"7K3M-9Q2X-AB4D","text":"which hosts?",\
                "missing":["impact-scope"],"reservationsDue":"2026-11-22T13:00:00Z","redirectTo":{"team":"other"}}""");
    }

    @Test
    void refusesAnotherVersionAndSaysWhichIsAllowed() {
        String other = RECEIPT.replace("\"version\":1", "\"version\":2,\"more\":[]");

        assertThat(code(other)).isEqualTo("unknown-version");
        assertThatThrownBy(() -> TWO.read(other)).hasMessage("The envelope is of version \"2\", allowed is 1");
        assertThat(code(RECEIPT.replace("\"version\":1", "\"version\":\"1\""))).isEqualTo("unknown-version");
        assertThat(code(RECEIPT.replace("\"version\":1,", ""))).isEqualTo("unknown-version");
        assertThatThrownBy(() -> new Envelope.Receipt(3, EXCHANGE, "a", "b")).isInstanceOf(EnvelopeException.class);
    }

    @Test
    void refusesAnotherTypeAndSaysWhichAreAllowed() {
        assertThatThrownBy(() -> THREE.read(RECEIPT.replace("receipt", "letter\\u0007")))
                .isInstanceOf(EnvelopeException.class)
                .hasMessage("The envelope is of type \"letter \", allowed are answer, offer, receipt, ruling");
        assertThat(code("{}")).isEqualTo("unknown-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{\"type\":\"receipt\"",
                "{\"type\":\"receipt\",\"version\":1}",
                "{\"type\":\"receipt\",\"version\":1,\"exchange\":\"H-1\",\"from\":\"a\",\"to\":\"b\"}",
                "{\"type\":\"receipt\",\"version\":1,\"exchange\":null,\"from\":\"a\",\"to\":\"b\"}",
                "{\"type\":\"receipt\",\"type\":\"offer\",\"version\":1}",
                "{\"type\":\"ruling\",\"version\":1,\"exchange\":\"a/7K3M-9Q2X-AB4D/b\",\"from\":\"a\",\"to\":\"b\","
                        + "\"outcome\":\"lost\",\"at\":\"2026-11-22T13:00:00Z\",\"answerBy\":\"2026-11-22T13:00:00Z\","
                        + "\"text\":\"\"}"
            })
    void refusesWhatIsNoEnvelope(String text) {
        for (Envelopes envelopes : List.of(TWO, THREE)) {
            assertThatThrownBy(() -> envelopes.read(text))
                    .isInstanceOf(EnvelopeException.class)
                    .hasMessageStartingWith("The envelope cannot be read: ")
                    .hasMessageEndingWith("; allowed is one JSON object of type answer, offer, receipt, ruling");
        }
    }

    @Test
    void refusesMoreThanIsAllowedToMeAndToOthers() {
        String large = RECEIPT + " ".repeat(Envelopes.LIMIT);

        assertThatThrownBy(() -> TWO.read(large))
                .hasMessage("The envelope has " + large.length() + " characters, allowed are 1000000");
        Envelope ruling = new Envelope.Ruling(
                1, EXCHANGE, "a", "b", Outcome.EXPIRED, AT, AT, Text.of("x".repeat(Envelopes.LIMIT)));
        assertThatThrownBy(() -> THREE.write(ruling)).isInstanceOf(EnvelopeException.class);
    }

    @Test
    void refusesAnAnswerThatNoCommandWouldGive() {
        assertThatThrownBy(() -> answer(Outcome.EXPIRED, Text.NONE, Set.of()))
                .hasMessage("An answer says expired, allowed are accepted, returned, declined");
        assertThatThrownBy(() -> answer(Outcome.RETURNED, Text.NONE, Set.of())).hasMessageContaining("names no item");
        assertThatThrownBy(() -> answer(Outcome.DECLINED, Text.NONE, Set.of()))
                .hasMessageContaining("without a reason");
    }

    private static String code(String text) {
        return catchThrowableOfType(EnvelopeException.class, () -> TWO.read(text))
                .reason()
                .code();
    }
}
