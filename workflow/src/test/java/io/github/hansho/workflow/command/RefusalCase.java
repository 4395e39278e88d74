package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Refusal;
import java.util.Locale;

/**
 * A command that is refused for one reason.
 *
 * @param code the code of the reason
 * @param decision what was decided
 * @param english the sentence in English
 * @param japanese the sentence in Japanese
 */
record RefusalCase(String code, Decision decision, String english, String japanese) {

    void check() {
        assertThat(decision).isInstanceOf(Rejected.class);
        assertThat(((Rejected) decision).refusals()).extracting(Refusal::code).containsExactly(code);
        Refusal refusal = ((Rejected) decision).refusals().get(0);
        assertThat(refusal.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(refusal.in(Locale.JAPANESE)).isEqualTo(japanese);
    }

    @Override
    public String toString() {
        return code + ": " + english;
    }
}
