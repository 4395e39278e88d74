package io.github.hansho.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Tlp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {

    private static final Instant OCCURRED = Instant.parse("2026-11-22T18:05:12Z");
    private static final Instant DETECTED = Instant.parse("2026-11-22T18:06:58Z");
    private static final Alert OFF = Alert.builder()
            .source("edr")
            .id("dc01-4711")
            .title(Text.of("EDR off"))
            .severity("7/10")
            .occurredAt(OCCURRED)
            .detectedAt(DETECTED)
            .rule("sensor-tamper")
            .addObservables(Observable.host("dc01"), Observable.account("svc"))
            .tlp(Tlp.AMBER)
            .build();

    @Test
    void isBuiltOfWhatIsKnown() {
        assertThat(OFF.observables()).containsExactly(Observable.host("dc01"), Observable.account("svc"));
        assertThat(OFF.severity()).contains("7/10");
        Alert bare = Alert.of("edr", "1", "x");
        assertThat(bare)
                .isEqualTo(Alert.builder()
                        .source("edr")
                        .id("1")
                        .title(Text.of("x"))
                        .build());
        assertThat(bare.firstKnown()).isEmpty();
        assertThat(bare.observables()).isEmpty();
    }

    @Test
    void isNotBuiltWithoutSourceIdAndTitle() {
        assertThatThrownBy(() -> Alert.builder().source("edr").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("title");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "edr, ''", "' ', 1", "edr, '\u3000'"})
    void needsASourceAndAnId(String source, String id) {
        assertThatThrownBy(() -> Alert.of(source, id, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alert needs a source and an id, got '" + source + "' and '" + id + "'");
    }

    @Test
    void isKnownFromWhenItHappenedElseFromWhenItWasDetected() {
        assertThat(OFF.firstKnown()).contains(OCCURRED);
        assertThat(Alert.builder()
                        .source("edr")
                        .id("1")
                        .title(Text.NONE)
                        .detectedAt(DETECTED)
                        .build()
                        .firstKnown())
                .contains(DETECTED);
    }

    @Test
    void sharesAThingOfOneKindWithAnother() {
        Alert mail = Alert.builder()
                .source("mail")
                .id("1")
                .title(Text.NONE)
                .addObservables(Observable.account("svc"), Observable.address("dc01"))
                .build();
        assertThat(OFF.shares(Observable.Kind.ACCOUNT, mail)).isTrue();
        assertThat(mail.shares(Observable.Kind.ACCOUNT, OFF)).isTrue();
        assertThat(OFF.shares(Observable.Kind.HOST, mail)).isFalse();
        assertThat(OFF.shares(Observable.Kind.ADDRESS, mail)).isFalse();
    }

    @Test
    void losesItsTitleAloneWhenErased() {
        assertThat(OFF.erased().title()).isEqualTo(Text.ERASED);
        assertThat(OFF.erased().key()).isEqualTo(OFF.key());
        assertThat(OFF.erased().observables()).isEqualTo(OFF.observables());
        assertThat(OFF.erased()).isNotEqualTo(OFF).isEqualTo(OFF.erased().erased());
    }

    @Test
    void hasAKeyThatNoOtherSourceAndIdHave() {
        assertThat(OFF.key()).isEqualTo("edr:dc01-4711");
        assertThat(Alert.of("edr", "a:b", "x").key()).isEqualTo("edr:a:b");
        assertThat(Alert.of("edr:a", "b", "x").key()).isEqualTo("edr%3Aa:b");
        assertThat(Alert.of("edr%3Aa", "b", "x").key()).isEqualTo("edr%253Aa:b");
    }
}
