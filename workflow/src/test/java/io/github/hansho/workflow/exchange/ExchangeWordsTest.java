package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What exchanges say, each in both languages. */
class ExchangeWordsTest {

    private static final Map<String, List<String>> SENTENCES = new LinkedHashMap<>();

    static {
        put("too-large", "The envelope has X characters, allowed are X", "封書はX文字です。受け取れるのはX文字までです");
        put(
                "malformed",
                "The envelope cannot be read: X; allowed is one JSON object of type X",
                "封書を読めません: X。種類が X のいずれかであるJSONオブジェクト一つにしてください");
        put("unknown-type", "The envelope is of type \"X\", allowed are X", "封書の種類が「X」です。受け取れる種類は X です");
        put("unknown-version", "The envelope is of version \"X\", allowed is X", "封書の版が「X」です。受け取れる版は X です");
        put(
                "no-answer",
                "An answer says X, allowed are accepted, returned, declined",
                "回答が X です。回答は accepted、returned、declined のいずれかです");
        put(
                "returned-for-nothing",
                "An answer returns the offer but names no item that is missing; name at least one",
                "差し戻しの回答に不足項目がありません。一つ以上挙げてください");
        put(
                "declined-for-nothing",
                "An answer declines the offer without a reason; give one",
                "辞退の回答に理由がありません。理由を添えてください");
        put(
                "wrong-address",
                "The envelope is from X to X, taken are those from X to X",
                "封書はXからX宛てです。受け取るのはXからX宛てのものだけです");
        put(
                "speaks-for-others",
                "The offer is not from a party of X to one of X; name both organisations in its parties",
                "引き継ぎ依頼がXの当事者からXの当事者へのものではありません。双方の組織名を示してください");
        put(
                "asks-nobody",
                "The offer asks X as a whole; name a team, a role or a person,"
                        + " or let the exchange here say who receives it",
                "引き継ぎ依頼の相手がX全体です。チーム、役割、担当者のいずれかを指定するか、ここでの受け手を決めてください");
        put("unknown-incident", "There is no incident X here that X could offer", "Xが引き継ぎを依頼できるインシデントXはここにありません");
        put("unknown-exchange", "There is no offer X to X here; nothing was done", "Xへの引き継ぎ依頼Xはここにありません。何も変更していません");
        put("not-done", "What the envelope says about X cannot be done here now: X", "Xについての封書の内容は今ここでは処理できません: X");
        put(
                "not-theirs-to-offer",
                "The incident belongs to X here, not to the side that offers it",
                "ここではインシデントの主管はXで、依頼した側ではありません");
        put("another-offer-open", "Offer X is still open here", "ここでは引き継ぎ依頼Xがまだ回答待ちです");
        put("offer-too-late", "The offer lapsed at X", "引き継ぎ依頼はXに期限切れとなりました");
        put("given-by-ruling", "By the record of the side that offered, offer X X", "依頼元の記録により、引き継ぎ依頼XはX");
        put(
                "given-by-ruling-because",
                "By the record of the side that offered, offer X X: X",
                "依頼元の記録により、引き継ぎ依頼XはX: X");
        put("ended.accepted", "was accepted", "引き受けられました");
        put("ended.returned", "was sent back", "差し戻されました");
        put("ended.declined", "was declined", "辞退されました");
        put("ended.withdrawn", "was withdrawn", "取り下げられました");
        put("ended.expired", "expired", "期限切れになりました");
    }

    private static void put(String key, String english, String japanese) {
        SENTENCES.put(key, List.of(english, japanese));
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        SENTENCES.forEach((key, sentences) -> {
            assertThat(said(key, Locale.ENGLISH)).isEqualTo(sentences.get(0));
            assertThat(said(key, Locale.JAPANESE)).isEqualTo(sentences.get(1));
        });
    }

    @Test
    void noSentenceIsLeftOut() {
        assertThat(SENTENCES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Texts.read(ExchangeWords.class::getResourceAsStream).keys());
    }

    private static String said(String key, Locale locale) {
        return ExchangeWords.of(key).in(locale).replaceAll("\\{\\w+}", "X");
    }
}
