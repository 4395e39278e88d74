package io.github.hansho.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void remembersEveryNameAndNoOther() {
        Fingerprints prints = new Fingerprints();
        for (int i = 0; i < 200_000; i++) {
            assertThat(prints.add("INC" + i)).isTrue();
        }
        for (int i = 0; i < 200_000; i++) {
            assertThat(prints.add("INC" + i)).isFalse();
        }
    }
}
