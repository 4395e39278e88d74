package io.github.hansho.workflow.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.condition.FieldReader;
import org.junit.jupiter.api.Test;

class AlertFieldsTest {

    private static String read(Alert alert, String field) {
        FieldReader reader = AlertFields.all().reader(alert);
        return reader.read(AlertFields.all().field(field).orElseThrow()).toText();
    }

    @Test
    void readsWhatAnAlertGives() {
        Alert alert = Alert.builder()
                .source("edr")
                .id("4711")
                .title(io.github.hansho.core.text.Text.of("Service created"))
                .rule("remote-service")
                .severity("medium")
                .addObservables(
                        Observable.host("WMS-DB01"), Observable.host("JUMP-02"), Observable.account("logi-maint"))
                .build();
        assertThat(read(alert, "source")).isEqualTo("edr");
        assertThat(read(alert, "rule")).isEqualTo("remote-service");
        assertThat(read(alert, "severity")).isEqualTo("medium");
        assertThat(read(alert, "title")).isEqualTo("Service created");
        assertThat(read(alert, "host")).isEqualTo("[JUMP-02, WMS-DB01]");
        assertThat(read(alert, "account")).isEqualTo("[logi-maint]");
        assertThat(read(alert, "address")).isEqualTo("none");
    }

    @Test
    void readsWhatAnAlertDoesNotGiveAsAbsent() {
        Alert alert = Alert.of("edr", "1", "x").erased();
        assertThat(read(alert, "rule")).isEqualTo("none");
        assertThat(read(alert, "severity")).isEqualTo("none");
        assertThat(read(alert, "title")).isEqualTo("none");
    }
}
