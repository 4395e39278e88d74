package io.github.hansho.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void runsInNamedModules() {
        assertThat(ModulePathTest.class.getModule().getName()).isEqualTo("io.github.hansho.modulepath");
        assertThat(Label.class.getModule().getName()).isEqualTo("io.github.hansho.core");
    }

    @Test
    void findsTheOtherModules() {
        ModuleLayer layer = ModulePathTest.class.getModule().getLayer();
        assertThat(layer.findModule("io.github.hansho.workflow")).isPresent();
        assertThat(layer.findModule("io.github.hansho.reporting")).isPresent();
        assertThat(layer.findModule("com.fasterxml.jackson.databind")).isPresent();
        assertThat(layer.findModule("tools.jackson.databind")).isPresent();
    }

    @Test
    void bindsARecordWithJackson2() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        Label label = Label.of("Opened", "起票");
        assertThat(mapper.readValue(mapper.writeValueAsString(label), Label.class))
                .isEqualTo(label)
                .extracting(read -> read.in(Locale.JAPANESE))
                .isEqualTo("起票");
    }

    @Test
    void bindsARecordWithJackson3() {
        var mapper = new tools.jackson.databind.ObjectMapper();
        Label label = Label.of("Opened", "起票");
        assertThat(mapper.readValue(mapper.writeValueAsString(label), Label.class))
                .isEqualTo(label);
    }
}
