package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Texts;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.HistoryId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The desk's own reasons, each in both languages. */
class DeskWordsTest {

    private static final IncidentId ID = IncidentId.of("7K3M-9Q2X-AB4D");
    private static final Map<Refusal, String[]> REASONS = Map.of(
            DeskWords.unknown(ID),
            new String[] {"There is no incident 7K3M-9Q2X-AB4D", "インシデント7K3M-9Q2X-AB4Dはありません"},
            DeskWords.unknownGroup("G1"),
            new String[] {"There is no alert group G1", "アラートグループG1はありません"},
            DeskWords.stale(ID, 1, 2),
            new String[] {
                "Incident 7K3M-9Q2X-AB4D is at revision 2, not 1; read it again and retry the command",
                "インシデント7K3M-9Q2X-AB4Dは版2です(版1ではありません)。読み直してから操作し直してください"
            },
            DeskWords.unrecognised(ID, "merged"),
            new String[] {
                "Incident 7K3M-9Q2X-AB4D has a fact of the unknown type merged, so its state cannot be known;"
                        + " use a newer version",
                "インシデント7K3M-9Q2X-AB4Dに未知の種類の記録mergedがあり、状態を確定できません。新しい版を使ってください"
            },
            DeskWords.taken(new AppendResult.Taken("alert:edr:1", HistoryId.of(ID))),
            new String[] {
                "Alert edr:1 belongs to incident 7K3M-9Q2X-AB4D already", "アラートedr:1はすでにインシデント7K3M-9Q2X-AB4Dに属しています"
            },
            DeskWords.requestUsed("r-1", HistoryId.of(ID)),
            new String[] {
                "Request r-1 was used for incident 7K3M-9Q2X-AB4D already; give the command an id of its own",
                "リクエストr-1はすでにインシデント7K3M-9Q2X-AB4Dで使われています。別のリクエストIDを指定してください"
            },
            DeskWords.requestUsed("r-1", HistoryId.alerts("G1")),
            new String[] {
                "Request r-1 was used for alert group G1 already; give the command an id of its own",
                "リクエストr-1はすでにアラートグループG1で使われています。別のリクエストIDを指定してください"
            },
            DeskWords.requestUsed("r-1", HistoryId.plan("tokyo")),
            new String[] {
                "Request r-1 was used for plan tokyo already; give the command an id of its own",
                "リクエストr-1はすでに計画tokyoで使われています。別のリクエストIDを指定してください"
            });

    @Test
    void everyReasonIsAWholeSentenceInBothLanguages() {
        REASONS.forEach((reason, sentences) -> {
            assertThat(reason.in(Locale.ENGLISH)).isEqualTo(sentences[0]);
            assertThat(reason.in(Locale.JAPANESE)).isEqualTo(sentences[1]);
        });
    }

    @Test
    void aHistoryOfAnyKindIsNamedInBothLanguages() {
        Map<HistoryId, List<String>> names = Map.of(
                HistoryId.delivery("X"), List.of("delivery X", "配信X"),
                HistoryId.reader("X"), List.of("reader X", "読み取り位置X"),
                HistoryId.recipient("sato", "a:%"), List.of("recipient a%3A%25:sato", "宛先a%3A%25:sato"),
                HistoryId.setAside("X"), List.of("delivery set aside X", "断念した配信X"));
        names.forEach((id, words) -> {
            Refusal refusal = DeskWords.requestUsed("r-1", id);
            assertThat(refusal.in(Locale.ENGLISH)).contains("was used for " + words.get(0) + " already");
            assertThat(refusal.in(Locale.JAPANESE)).contains("すでに" + words.get(1) + "で使われています");
        });
    }

    @Test
    void noReasonIsLeftOut() {
        Set<String> keys =
                new TreeSet<>(Texts.read(DeskWords.class::getResourceAsStream).keys());
        keys.removeIf(key -> key.startsWith("kind.") || key.startsWith("deliveries-"));
        Set<String> codes = new TreeSet<>();
        REASONS.keySet().forEach(reason -> codes.add(reason.code()));
        assertThat(codes).isEqualTo(keys);
    }
}
