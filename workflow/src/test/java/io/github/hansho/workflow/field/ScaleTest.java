package io.github.hansho.workflow.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ranksFromTheLowest() {
        Scale scale = Scale.of("low", "high");
        assertThat(scale.rank("low")).isZero();
        assertThat(scale.rank("high")).isEqualTo(1);
        assertThat(scale.rank("other")).isEqualTo(-1);
        assertThat(scale.has("other")).isFalse();
        assertThat(scale.codes()).containsExactly("low", "high");
    }

    @Test
    void namesACodeItDoesNotHaveByItself() {
        assertThat(Scale.SEVERITIES.label("high").in(Locale.JAPANESE)).isEqualTo("高");
        assertThat(Scale.SEVERITIES.label("sev9").in(Locale.JAPANESE)).isEqualTo("sev9");
    }

    @Test
    void refusesAGradeTwice() {
        assertThatThrownBy(() -> Scale.of("low", "low")).hasMessage("grade low is there twice, keep one");
    }
}
