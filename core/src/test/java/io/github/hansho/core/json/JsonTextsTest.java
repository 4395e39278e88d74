package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTextsTest {

    static Stream<JsonTexts> both() {
        return Stream.of(Jackson2.texts(), Jackson3.texts());
    }

    @ParameterizedTest
    @MethodSource("both")
    void readsWhatItWrites(JsonTexts texts) {
        Party party = Party.team("csirt").of("東都 𠮷");
        ExchangeId id = new ExchangeId("a/b", IncidentId.of("7K3M-9Q2X-AB4D"), "H-1");

        assertThat(texts.write(party)).isEqualTo("{\"organisation\":\"東都 𠮷\",\"team\":\"csirt\"}");
        assertThat(texts.read(texts.write(party), Party.class)).isEqualTo(party);
        assertThat(texts.write(id)).isEqualTo("\"a%2Fb/7K3M-9Q2X-AB4D/H-1\"");
        assertThat(texts.read(texts.write(id), ExchangeId.class)).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("both")
    void saysWhyATextIsNotWhatItShouldBe(JsonTexts texts) {
        assertThat(refusal(texts, "null").reason()).isEqualTo("there is only null");
        assertThat(refusal(texts, "{\"team\":7}")).hasMessageStartingWith("the text is no Party: ");
        assertThat(refusal(texts, "{\"" + "x".repeat(900) + "\":7}").reason())
                .hasSizeLessThanOrEqualTo(301)
                .doesNotContain("\n");
    }

    private static JsonUnreadableException refusal(JsonTexts texts, String json) {
        return catchThrowableOfType(JsonUnreadableException.class, () -> texts.read(json, Party.class));
    }
}
