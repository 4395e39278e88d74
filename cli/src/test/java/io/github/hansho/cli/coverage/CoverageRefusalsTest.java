package io.github.hansho.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.Main;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be answered is refused with the reason, and nothing is printed; every word is there in both languages. */
class CoverageRefusalsTest {

    private static final String PLAN = """
            plan: {id: p, version: "1"}
            escalations: {r: {when: {severity: {atLeast: high}}, functional: [{at: 0m, call: soc}]}}
            rosters: {soc: {zone: UTC, layers: [{daily: [sato, kato], from: 2026-01-01T09:00}]}}
            """;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writePlans() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.writeString(folder.resolve("quiet.yaml"), "plan: {id: q, version: \"1\"}\n");
        Files.writeString(folder.resolve("broken.yaml"), PLAN.replace("call: soc", "cal: soc"));
        Files.writeString(folder.resolve("list.txt"), "- eggs\n- milk\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan.yaml --from 2026-05-01                                                | Missing required option: '--to=TIME'
            --from 2026-05-01 --to 2026-06-01                                          | Missing required parameter: 'PLAN'
            none.yaml --from 2026-05-01 --to 2026-06-01                                | none.yaml: there is no such file, or it may not be read
            quiet.yaml --from 2026-05-01 --to 2026-06-01                               | quiet.yaml: the plan has no escalations, give one that has
            broken.yaml --from 2026-05-01 --to 2026-06-01                              | broken.yaml:2:
            list.txt --from 2026-05-01 --to 2026-06-01                                 | list.txt: this is no plan, give a plan
            plan.yaml --from soon --to 2026-06-01                                      | --from: soon is no time, wanted is one such as 2026-11-22T17:00:00+09:00
            plan.yaml --from 2026-05-01 --to 2026-02-30                                | --to: 2026-02-30 is no time
            plan.yaml --from 2026-05-01 --to 2026-05-01                                | --to: 2026-05-01 is not after --from 2026-05-01, wanted is a later time
            plan.yaml --from 2026-05-01 --to 2026-06-01 --zone Mars                    | zone Mars is unknown, wanted is one such as Asia/Tokyo or +09:00
            plan.yaml --from 2026-05-01 --to 2026-06-01 --promise soc                  | --promise: soc is not understood, wanted is one such as ciso=30m
            plan.yaml --from 2026-05-01 --to 2026-06-01 --promise soc=                 | --promise: soc= is not understood
            plan.yaml --from 2026-05-01 --to 2026-06-01 --promise soc=soon             | --promise: soon is no length of time that can be looked at, wanted is one such as 30m or 1h30m, at most 366d
            plan.yaml --from 2026-05-01 --to 2026-06-01 --promise cso=30m              | --promise: the plan has no role, team or person cso
            plan.yaml --from 2026-05-01 --to 2026-06-01 --ahead 0m                     | --ahead: 0m is no length of time
            plan.yaml --from 2026-05-01 --to 2026-06-01 --ahead 9999d                  | --ahead: 9999d is no length of time
            plan.yaml --from 2026-05-01 --to 2026-06-01 --where critical               | --where: critical is not understood, wanted is one such as severity=critical
            plan.yaml --from 2026-05-01 --to 2026-06-01 --where sevrity=high           | plan.yaml: field sevrity is not in the plan, allowed are
            plan.yaml --from 2026-05-01 --to 2026-06-01 --where severity=huge          | plan.yaml: severity huge was not tried, allowed are low, medium, high, critical, none
            plan.yaml --from 2026-05-01 --to 9999-12-31                                | plan.yaml: coverage of 2026-05-01T00:00Z to 9999-12-31T00:00Z takes more than the 1000000 simulated facts allowed
            """)
    void isRefused(String args, String why) {
        String[] all = ("coverage " + args.strip()).split(" ");
        for (int i = 1; i < all.length; i++) {
            all[i] = all[i].matches(".*\\.(yaml|txt)") ? folder.resolve(all[i]).toString() : all[i];
        }
        assertThat(run(all)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(why.strip()).doesNotContain("Exception");
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesMoreCombinationsThanItCanTry() throws IOException {
        StringBuilder any = new StringBuilder();
        for (String field : List.of("alerts", "assets", "transfers", "reopened", "openWorkstreams")) {
            for (int threshold : new int[] {5, 10, 15, 20}) {
                any.append("{")
                        .append(field)
                        .append(": {atLeast: ")
                        .append(threshold)
                        .append("}}, ");
            }
        }
        Path wide = Files.writeString(
                folder.resolve("wide.yaml"), PLAN.replace("{severity: {atLeast: high}}", "{any: [" + any + "]}"));
        assertThat(run("coverage", wide.toString(), "--from", "2026-05-01", "--to", "2026-05-02"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("wide.yaml: rules name fields with 371293 combinations, allowed are 100000");
    }

    private int run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--lang";
        all[1] = "en";
        System.arraycopy(args, 0, all, 2, args.length);
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), all);
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        Map<String, String[]> words = Map.ofEntries(
                word("title", "Coverage of P", "P の網羅性"),
                word("about.from", "Opened from", "起票時刻(ここから)"),
                word("about.to", "Opened before", "起票時刻(これより前)"),
                word("about.zone", "Times in", "時刻の表示"),
                word("about.ahead", "Looked ahead", "先読み"),
                word("about.combinations", "Combinations", "組合せ"),
                word("about.only", "Only incidents with", "対象のインシデント"),
                word("only", "Only incidents opened with V:", "V で起票したインシデントだけを対象とします。"),
                word(
                        "lead",
                        "Incidents are opened at every instant of this time, in every combination of what the rules ask for,"
                                + " and nobody reacts. The answer is exact: nothing is sampled.",
                        "この期間のすべての時刻に、規則が参照する項目のすべての組合せで起票し、誰も対応しない場合を調べます。抜取りではなく、厳密な答えです。"),
                word("promises", "Promises", "約束"),
                word("findings", "What is wrong", "問題点"),
                word("findings.caption", "Findings, each with all its opening instants", "問題点と、該当するすべての起票時刻"),
                word(
                        "none",
                        "Nothing is wrong: every role that is asked for is filled, and every step reaches somebody.",
                        "問題はありません。求められる役割には常に人がいて、どの段階も誰かに届きます。"),
                word("column.what", "What", "内容"),
                word("column.stretches", "Stretches", "区間数"),
                word("column.length", "Length", "長さ"),
                word("column.first", "First opening", "最初の起票"),
                word("column.with", "Opened with", "起票内容"),
                word("column.from", "Opened from", "起票時刻(ここから)"),
                word("column.to", "until before", "これより前"),
                word("stretches", "Opening instants", "該当する起票時刻"),
                word("stretches.some", "Opening instants, the first 2 of 3 stretches", "該当する起票時刻(3 区間のうち最初の 2 区間)"),
                word("first", "The first case is opened T.", "最初の例は T の起票です。"),
                word("first-with", "The first case is opened T with a=b.", "最初の例は T の起票(a=b)です。"),
                word("no-event", "Nothing happens on any ladder.", "どの段階も動きません。"),
                word("no-plan", "this is no plan, give a plan", "計画ではありません。計画を指定してください"),
                word(
                        "no-escalations",
                        "the plan has no escalations, give one that has",
                        "計画に escalations がありません。エスカレーションのある計画を指定してください"),
                word("pair", "v is not understood, wanted is one such as E", "v を解釈できません。E のように書いてください"),
                word(
                        "span",
                        "v is no length of time that can be looked at, wanted is one such as 30m or 1h30m, at most M",
                        "v は使える長さではありません。30m や 1h30m のように、M 以内で書いてください"),
                word(
                        "ahead",
                        "v is shorter than a promise, look at least as far ahead",
                        "v は約束の時間より短いため、約束を確かめられません。もっと先まで見てください"),
                word("who", "the plan has no role, team or person W", "計画に役割・チーム・人 W がありません"),
                word(
                        "order",
                        "B is not after --from A, wanted is a later time",
                        "B は --from A より後ではありません。後の時刻を指定してください"));
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(new TreeSet<>(CoverageTexts.TEXTS.keys()));
        words.forEach((key, said) -> {
            assertThat(said(key, Locale.ENGLISH)).isEqualTo(said[0]);
            assertThat(said(key, Locale.JAPANESE)).isEqualTo(said[1]);
        });
    }

    private static Map.Entry<String, String[]> word(String key, String english, String japanese) {
        return Map.entry(key, new String[] {english, japanese});
    }

    private static String said(String key, Locale locale) {
        return CoverageTexts.TEXTS.in(
                locale,
                key,
                "plan",
                "P",
                "values",
                "V",
                "shown",
                2,
                "count",
                3,
                "opened",
                "T",
                "combination",
                "a=b",
                "value",
                "v",
                "example",
                "E",
                "most",
                "M",
                "who",
                "W",
                "from",
                "A",
                "to",
                "B");
    }
}
