package io.github.hansho.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.hansho.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {

    private static final String EDR = """
            {"detection_id":"d-1","name":"EDR switched off","policy":{"id":"tamper"},"detected_ms":1795338000000,\
            "severity":"Critical","devices":[{"hostname":"dc01","ip":"10.0.0.5"}],"actors":[{"account":"svc"}]}
            {"detection_id":"d-2","name":"Port scan","policy":{"id":"port-scan"},"detected_ms":1795338060000,\
            "severity":"Low","devices":[{"hostname":"scan","ip":"10.20.0.9"}]}
            {"detection_id":"d-3","name":"Odd logon","policy":{"id":"logon"},"detected_ms":1795338120000,\
            "severity":"Medium","devices":[{"hostname":"pc7","ip":"10.0.0.7"},{"hostname":"dc01"}]}
            {"detection_id":"d-4","name":"不審なログオン","policy":{"id":"logon"},"detected_ms":1795338180000,\
            "severity":"Strange","devices":[{"hostname":"pc9"}]}
            {"detection_id":"d-4","name":"不審なログオン","policy":{"id":"logon"},"detected_ms":1795338180000,\
            "severity":"Strange","devices":[{"hostname":"pc9"}]}
            """;

    @TempDir
    Path folder = Path.of("");

    private Fixture run = new Fixture(folder);

    @BeforeEach
    void begin() {
        run = new Fixture(folder);
    }

    private int edr(String... more) {
        return run.read(run.write("edr.jsonl", EDR), Fixture.EDR, more);
    }

    @Test
    void groupsWhatIsTheSameAndLeavesOutWhatIsNoAlert() {
        int code = run.suricata(Fixture.alert(1, 0, 1)
                + Fixture.alert(1, 1, 2)
                + Fixture.event(1, 2, "dns", 3)
                + Fixture.alert(5, 0, 4));

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(run.words())
                .contains("alerts +3", "left out by the mapping +1", "= events 4")
                .contains("2 of 2 groups", "2 2026-11-21 16:00 2026-11-21 16:01 odd high never looked at");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void showsVerdictsAndOpeningsOfTheRulesOfAPlan() {
        int code = edr("--plan", Fixture.TOKYO.toString(), "--format", "json");

        assertThat(code).isEqualTo(ExitCode.OK);
        String incident = run.table("of 1 incidents").get(0).get(0);
        assertThat(run.table("of 4 groups"))
                .extracting(row -> row.get(3), row -> row.get(4), row -> row.get(5), row -> row.get(6))
                .containsExactly(
                        tuple("EDR switched off", "critical", "", incident),
                        tuple("Port scan", "low", "Benign true positive (authorised) (authorised-scanner)", ""),
                        tuple("Odd logon", "medium", "", incident),
                        tuple("不審なログオン", "Strange", "never looked at", ""));
        assertThat(run.json().findParents("difference"))
                .allMatch(balance -> balance.get("closes").asBoolean());
    }

    @Test
    void countsWhatWasDoneWithEachAlert() {
        edr("--plan", Fixture.TOKYO.toString());

        assertThat(run.words())
                .contains("received before +1", "dismissed by a rule +1", "an incident was opened +1")
                .contains("attached to an open incident +1", "left for someone to look at +1", "= alerts 5");
    }

    @Test
    void saysUntilWhenAnAlertIsHeld() {
        Path plan = run.write("hold.yaml", """
                plan: {id: hold, version: "1"}
                lifecycle: {use: hansho}
                intake: {groupBy: [rule], gap: 1h, rules: [{id: look, when: {rule: logon}, hold: 4h}]}
                """);

        edr("--plan", plan.toString(), "--zone", "Asia/Tokyo");

        assertThat(run.words()).contains("held for a review +1", "held until 2026-11-22 22:02");
    }

    @Test
    void speaksJapanese() {
        edr("--plan", Fixture.TOKYO.toString(), "--lang", "ja", "--zone", "Asia/Tokyo");

        assertThat(run.words())
                .contains("アラートトリアージ", "ルールによる却下 +1", "インシデントを起票 +1", "正検知(許可済み)")
                .contains("2026-11-22 2026-11-22 不審なログオン", "未確認", "収支は一致しています。")
                .doesNotContainPattern("[a-z]{4,} [a-z]{4,} [a-z]{4,} [a-z]{4,}");
    }

    @Test
    void writesAPageIntoAFile() throws IOException {
        Path page = folder.resolve("triage.html");

        assertThat(edr("--format", "html", "-o", page.toString())).isEqualTo(ExitCode.OK);

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("不審なログオン");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listsAsManyAsAskedAndSaysHowManyThereAre() {
        edr("--top", "1", "--plan", Fixture.TOKYO.toString());
        assertThat(run.words()).contains("1 of 4 groups", "1 of 1 incidents").doesNotContain("Odd logon");

        edr("--top", "0", "--plan", Fixture.TOKYO.toString());
        assertThat(run.words()).contains("0 of 4 groups", "0 of 1 incidents");

        assertThat(edr("--top", "-1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--top is -1, allowed is 0 or more");
    }

    @Test
    void tellsOfNoInstantWhereThereIsNoAlert() {
        assertThat(run.suricata("")).isEqualTo(ExitCode.OK);
        assertThat(run.words())
                .contains("There are no alerts.", "No incident was opened.", "= events 0")
                .doesNotContain("1970", "As of");
    }

    @Test
    void countsAlertsThatComeAfterALaterOneAndGroupsThemWhereTheyBelong() {
        run.suricata(Fixture.alert(1, 0, 1) + Fixture.alert(1, 30, 2) + Fixture.alert(1, 10, 3));

        assertThat(run.words())
                .contains("alerts that came after a later one: 1", "1 of 1 groups")
                .contains("3 2026-11-21 16:00 2026-11-21 16:30 odd");
    }
}
