package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.condition.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecyclesTest {

    static List<String> ids() {
        return Lifecycles.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyShippedLifecycleIsWhole(String id) {
        Lifecycle lifecycle = Lifecycles.named(id);
        assertThat(lifecycle.ref().id()).isEqualTo(id);
        assertThat(lifecycle.ref().hash()).matches("[0-9a-f]{64}");
        assertThat(lifecycle.states()).isNotEmpty();
    }

    @Test
    void closingIsRefusedWithAllTheReasons() {
        Ruling ruling = Lifecycles.named("hansho").rule("triage", "closed", Optional.empty(), field -> Value.ABSENT);
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(((Ruling.Refused) ruling).refusals())
                .extracting(r -> r.in(Locale.ENGLISH))
                .hasSize(6);
    }

    @Test
    void refusesAnIdThatDoesNotComeWithTheLibrary() {
        assertThatThrownBy(() -> Lifecycles.named("canonical"))
                .hasMessage("lifecycle canonical does not come with the library, allowed are"
                        + " hansho, nist-sp-800-61r2, jp-csirt-7, jp-flow-5");
    }
}
