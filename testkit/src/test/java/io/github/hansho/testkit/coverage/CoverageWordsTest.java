package io.github.hansho.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every sentence of this package, in both languages. */
class CoverageWordsTest {

    private record Said(Message message, String english, String japanese) {}

    private static Said said(String key, String english, String japanese) {
        return new Said(
                Words.of(
                        key,
                        "plan",
                        "p/1",
                        "stretch",
                        "S",
                        "combinations",
                        4,
                        "worlds",
                        2,
                        "ahead",
                        "1d",
                        "field",
                        "f",
                        "value",
                        "v",
                        "subject",
                        "soc",
                        "who",
                        "ciso",
                        "within",
                        "30m",
                        "count",
                        3,
                        "length",
                        "8h",
                        "opened",
                        "T",
                        "combination",
                        "a=b",
                        "people",
                        "sato",
                        "why",
                        "W",
                        "passes",
                        2,
                        "place",
                        "r/0",
                        "what",
                        "X",
                        "limit",
                        10,
                        "fields",
                        "a, b",
                        "allowed",
                        "c, d"),
                english,
                japanese);
    }

    private static final List<Said> SENTENCES = List.of(
            said(
                    "covered",
                    "p/1: opened at every instant from S, 4 combinations in 2 worlds, each looked at 1d ahead, if nobody reacts.",
                    "p/1：S のすべての時刻に起票し、誰も対応しない場合。組合せ 4 通り、世界 2 通り、各起票から 1d 先まで。"),
            said(
                    "covered.alike",
                    "p/1: opened at every instant from S, 4 combinations that cannot be told apart, looked at 1d ahead, if nobody reacts.",
                    "p/1：S のすべての時刻に起票し、誰も対応しない場合。区別のつかない組合せ 4 通り、各起票から 1d 先まで。"),
            said(
                    "covered.one",
                    "p/1: opened at every instant from S, one combination, looked at 1d ahead, if nobody reacts.",
                    "p/1：S のすべての時刻に起票し、誰も対応しない場合。組合せ 1 通り、各起票から 1d 先まで。"),
            said(
                    "held",
                    "Field f was not tried: nothing at an opening sets it. It was v throughout.",
                    "項目 f は試していません。起票時には設定されないためです。常に v としました。"),
            said(
                    "nothing",
                    "Nothing is wrong: every role that is asked for is filled, and every step reaches somebody.",
                    "問題はありません。求められる役割には常に人がいて、どの段階も誰かに届きます。"),
            said("flaw.empty-role", "Nobody stands in soc when it is asked for.", "soc が求められたとき、誰もいません。"),
            said("flaw.reaches-nobody", "Step soc reaches nobody.", "段階 soc が誰にも届きません。"),
            said(
                    "flaw.both-tracks",
                    "soc is called on both tracks of the same incident.",
                    "soc が同じインシデントの両方の系統で呼ばれます。"),
            said(
                    "flaw.unknown",
                    "What soc answers depends on a date past the horizon of a list of holidays.",
                    "soc の答えが、祝日一覧の期限より先の日付に左右されます。"),
            said("flaw.fault", "What falls due by soc cannot be decided.", "soc で期限が来たものを判断できません。"),
            said("promise.kept", "ciso is called within 30m, whenever it happens.", "いつ起きても ciso は 30m 以内に呼ばれます。"),
            said(
                    "promise.broken",
                    "ciso is not always called within 30m; there are 3 stretches of opening instants for which it is not.",
                    "ciso は 30m 以内に呼ばれないことがあります。該当する起票時刻の区間は 3 個です。"),
            said(
                    "promise.broken.one",
                    "ciso is not always called within 30m; there is one stretch of opening instants for which it is not.",
                    "ciso は 30m 以内に呼ばれないことがあります。該当する起票時刻の区間は 1 個です。"),
            said("stretch", "S, 8h", "S、8h"),
            said("more", "and 3 more", "ほか 3 件"),
            said("first", "First case, opened T:", "最初の例。起票 T："),
            said("first-with", "First case, opened T with a=b:", "最初の例。起票 T、a=b："),
            said("no-call", "nothing happens on any ladder", "どの段階も動きません"),
            said("event.called", "calls sato", "sato を呼びます"),
            said("event.skipped", "is passed over: W", "飛ばします：W"),
            said("event.deferred", "is put off: W", "延期します：W"),
            said("event.exhausted", "ends after 2 passes, and nobody answered", "2 周して終わりました。誰も応答していません"),
            said("event.exhausted.one", "ends, and nobody answered", "終わりました。誰も応答していません"),
            said("why.overtaken", "an answer overtook it", "応答が先でした"),
            said("why.answered", "answered already", "既に応答済みです"),
            said("why.nobody", "nobody is there", "誰もいません"),
            said("why.collapsed", "called together with a later step", "後の段階とまとめて呼びました"),
            said("why.superseded", "a later step was due already", "後の段階の時刻でした"),
            said("why.too-late", "too late", "遅すぎます"),
            said("why.condition", "its condition does not hold", "条件が成り立ちません"),
            said("why.outside-window", "outside of its hours", "時間帯の外です"),
            said("why.maintenance", "maintenance is announced", "保守作業の予告があります"),
            said("lane.title", "Coverage of p/1, by opening instant", "p/1 の網羅性（起票時刻別）"),
            said("lane.sound", "nothing is wrong", "問題なし"),
            said("lane.EMPTY_ROLE", "a role is empty", "役割が空席"),
            said("lane.REACHES_NOBODY", "a step reaches nobody", "段階が誰にも届かない"),
            said("lane.BOTH_TRACKS", "a person is on both tracks", "同じ人が両方の系統"),
            said("lane.UNKNOWN", "not known", "不明"),
            said("lane.FAULT", "cannot be decided", "判断できない"),
            said("mark.event", "r/0 X", "r/0：X"),
            said("mark.title", "What happens if nobody reacts", "誰も対応しない場合に起きること"),
            said("mark.CALLED", "called", "呼出し"),
            said("mark.SKIPPED", "passed over", "飛ばす"),
            said("mark.DEFERRED", "put off", "延期"),
            said("mark.EXHAUSTED", "end of a ladder", "段階の終わり"),
            said("mark.NOBODY", "reaches nobody", "誰にも届かない"),
            said(
                    "too-many",
                    "rules name fields with 3 combinations, allowed are 10; let them name fewer of a, b",
                    "規則の項目の組合せが 3 通りあり、上限の 10 通りを超えます。a, b のうち規則で使う項目を減らしてください"),
            said(
                    "too-long",
                    "coverage of S takes more than the 10 simulated facts allowed; ask about a shorter stretch, or look less far"
                            + " ahead",
                    "S を調べるには、模擬する記録が上限の 10 件を超えます。期間を短くするか、先読みを短くしてください"),
            said("where.field", "field f is not in the plan, allowed are c, d", "項目 f は計画にありません。使えるのは c, d です"),
            said("where.value", "f v was not tried, allowed are c, d", "f の値 v は試していません。使えるのは c, d です"));

    @Test
    void everySentenceIsWholeInBothLanguages() {
        assertThat(SENTENCES).allSatisfy(said -> {
            assertThat(said.message().in(Locale.ENGLISH)).isEqualTo(said.english());
            assertThat(said.message().in(Locale.JAPANESE)).isEqualTo(said.japanese());
        });
    }

    @Test
    void noSentenceIsLeftOut() {
        TreeSet<String> codes = new TreeSet<>();
        SENTENCES.forEach(said -> codes.add(said.message().code()));
        assertThat(codes).isEqualTo(new TreeSet<>(Words.keys()));
    }
}
