package io.github.hansho.workflow.command;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason why a hand-over is refused. */
class HandOverRefusalsTest {

    private static final Party CSIRT = Party.team("csirt");
    private static final Plan SHORT = Plan.parse("short.yaml", """
            plan: {id: short, version: "1"}
            lifecycle:
              states: {open: {phase: triage}, over: {phase: closed}}
              moves: [{from: open, to: over}]
            """);

    static Stream<RefusalCase> refusals() {
        Given offered = Given.opened().having(HandOverTest.offer(CSIRT));
        Given asked = offered.by(Given.ITO);
        return Stream.of(
                        List.of(
                                noOffer(AcceptHandOver.unreservedly()),
                                noOffer(DeclineHandOver.because("not ours")),
                                noOffer(new ReturnHandOver(Set.of(HandOverItem.SUMMARY), Text.NONE)),
                                noOffer(new WithdrawHandOver(Text.NONE)),
                                noOffer(new LapseHandOver("H-1"))),
                        List.of(
                                notAsked(offered.when(AcceptHandOver.unreservedly())),
                                notAsked(offered.when(DeclineHandOver.because("not ours"))),
                                notAsked(offered.when(new ReturnHandOver(Set.of(HandOverItem.SUMMARY), Text.NONE)))),
                        List.of(missing(HandOverItem.SUMMARY, "the summary", "概要")),
                        List.of(missing(HandOverItem.IMPACT_SCOPE, "the impact scope", "影響範囲")),
                        List.of(missing(HandOverItem.OCCURRED_AT, "when it occurred", "発生日時")),
                        List.of(missing(HandOverItem.RELATED_SYSTEMS, "the related systems", "関連システム")),
                        List.of(missing(HandOverItem.RESPONSIBLE, "the person responsible", "担当者")),
                        List.of(
                                new RefusalCase(
                                        "closed",
                                        Given.opened(SHORT)
                                                .having(Move.to("over"))
                                                .when(HandOverTest.offer(CSIRT)),
                                        "The incident is closed, so handing it over is not possible; reopen it first",
                                        "クローズ済みのため引き継ぎの依頼はできません。先に再オープンしてください"),
                                new RefusalCase(
                                        "not-the-owner",
                                        Given.opened().by(Given.ITO).when(HandOverTest.offer(CSIRT)),
                                        "soc owns the incident, so ito@csirt cannot hand it over",
                                        "主管はsocのため、ito@csirtは引き継ぎを依頼できません"),
                                new RefusalCase(
                                        "offer-to-owner",
                                        Given.opened().when(HandOverTest.offer(Party.team("soc"))),
                                        "soc owns the incident already",
                                        "socはすでに主管です"),
                                new RefusalCase(
                                        "offer-open",
                                        offered.when(HandOverTest.offer(Party.team("legal"))),
                                        "Hand-over H-1 to csirt still waits for its answer",
                                        "csirtへの引き継ぎ依頼H-1が回答待ちです"),
                                new RefusalCase(
                                        "not-in-the-future",
                                        Given.opened()
                                                .when(HandOverTest.offer(CSIRT).answerBy(Given.START)),
                                        "2026-11-22T13:00:00Z is not after now, 2026-11-22T13:00:00Z",
                                        "2026-11-22T13:00:00Zは現在時刻2026-11-22T13:00:00Zより後ではありません"),
                                new RefusalCase(
                                        "nothing-missing",
                                        asked.when(new ReturnHandOver(Set.of(), Text.NONE)),
                                        "To send a hand-over back, say what is missing",
                                        "差し戻す場合は、不足している項目を示してください"),
                                new RefusalCase(
                                        "reason-needed",
                                        asked.when(DeclineHandOver.because("")),
                                        "A reason is needed",
                                        "理由が必要です"),
                                new RefusalCase(
                                        "not-the-offerer",
                                        asked.when(new WithdrawHandOver(Text.NONE)),
                                        "The hand-over was offered by soc; only they can withdraw it",
                                        "引き継ぎを依頼したのはsocです。取り下げられるのは依頼元だけです"),
                                new RefusalCase(
                                        "not-yet",
                                        offered.after(Duration.ofMinutes(29)).when(new LapseHandOver("H-1")),
                                        "It is not time yet: 2026-11-22T13:30:00Z is due, it is 2026-11-22T13:29:00Z",
                                        "まだその時刻ではありません。期限は2026-11-22T13:30:00Z、現在は2026-11-22T13:29:00Zです")))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    private static RefusalCase noOffer(Command command) {
        return new RefusalCase(
                "no-offer",
                Given.opened().when(command),
                "There is no hand-over waiting for an answer",
                "回答待ちの引き継ぎ依頼はありません");
    }

    private static RefusalCase notAsked(Decision decision) {
        return new RefusalCase(
                "not-asked",
                decision,
                "The hand-over was offered to csirt, not to sato@soc",
                "引き継ぎはcsirtに依頼されています。sato@socは回答できません");
    }

    private static RefusalCase missing(HandOverItem item, String english, String japanese) {
        return new RefusalCase(
                "item-missing",
                Given.opened().when(HandOverTest.offer(CSIRT).with(item, "")),
                "The hand-over needs " + english + ": a value, or unknown with the reason",
                "引き継ぎには" + japanese + "が必要です。値、または不明とその理由を記入してください");
    }
}
