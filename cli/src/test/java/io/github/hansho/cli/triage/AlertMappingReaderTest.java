package io.github.hansho.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.vocabulary.Tlp;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class AlertMappingReaderTest {

    private static final String GOOD = """
            mapping: ours
            id: [a, b.c]
            title: t
            time: {path: at}
            """;

    @Test
    void readsTheShippedMappings() throws Exception {
        AlertMapping eve = AlertMappingReader.read("eve", Files.readString(Fixture.SURICATA));
        AlertMapping edr = AlertMappingReader.read("edr", Files.readString(Fixture.EDR));

        assertThat(eve.severities()).containsAllEntriesOf(Map.of("1", "high", "3", "low"));
        assertThat(eve.only().values()).containsExactly(List.of("alert"));
        assertThat(edr.time().format()).isEqualTo(TimeRule.Format.EPOCH_MILLIS);
        assertThat(edr.observables()).containsKeys(Observable.Kind.HOST, Observable.Kind.DIGEST);
        assertThat(edr.tlp()).contains(Tlp.of("TLP:AMBER"));
    }

    @Test
    void reportsEverythingThatIsWrongWithLineValueAndWhatIsAllowed() {
        refuses("""
                mapping: ""
                idd: x
                id: []
                title: {}
                time: {path: at, format: unix, zone: Asia/Tokio, paht: y}
                severity: {values: {"1": high}}
                tlp: TLP:PINK
                observables: {hosts: h}
                """)
                .hasMessageContaining("ours.yaml:1:10: mapping: nothing is said here")
                .hasMessageContaining("ours.yaml:2:1: idd: ")
                .hasMessageContaining("ours.yaml:3:1: id: no path is given, wanted is at least one")
                .hasMessageContaining("ours.yaml:4:8: title: ")
                .hasMessageContaining("time format unix is not known, allowed are epoch-millis, epoch-seconds, iso")
                .hasMessageContaining("zone Asia/Tokio is unknown, wanted is one such as Asia/Tokyo or +09:00")
                .hasMessageContaining("key paht is not known here, did you mean path?")
                .hasMessageContaining("severity: key path is missing")
                .hasMessageContaining("ours.yaml:7:1: tlp: TLP label TLP:PINK is not known")
                .hasMessageContaining("observables.hosts: key hosts is not known here");
    }

    @Test
    void refusesAMappingThatLacksWhatEveryAlertNeeds() {
        refuses("only: {a: b}\n")
                .hasMessageContaining("mapping")
                .hasMessageContaining("id")
                .hasMessageContaining("title")
                .hasMessageContaining("time");
        refuses("").isInstanceOf(BadInputException.class);
        refuses("[]").hasMessageContaining("ours.yaml:1:1");
    }

    @Test
    void readsWhatIsNeededAndLeavesTheRestOut() {
        AlertMapping mapping = AlertMappingReader.read("ours.yaml", GOOD);

        assertThat(mapping.id()).extracting(JsonPath::written).containsExactly("a", "b.c");
        assertThat(mapping.time().format()).isEqualTo(TimeRule.Format.ISO_8601);
        assertThat(mapping.severity()).isEmpty();
        assertThat(mapping.only()).isEmpty();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String text) {
        return assertThatThrownBy(() -> AlertMappingReader.read("ours.yaml", text));
    }
}
