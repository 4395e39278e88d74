package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.LinkKind;
import io.github.hansho.core.fact.Linked;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.ShiftHandedOver;
import io.github.hansho.core.incident.Duties;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written down: milestones, fields, grants, links, contacts, notes, what is owed to others. */
class RecordTest {

    private static final Authority STOP = Authority.of("stop-business");

    static Stream<RefusalCase> refusals() {
        return Stream.of(
                new RefusalCase(
                        "in-the-future",
                        Given.opened().when(RecordMilestone.of(Milestone.DETECTED, Given.START.plusSeconds(60))),
                        "2026-11-22T13:01:00Z is after now, 2026-11-22T13:00:00Z",
                        "2026-11-22T13:01:00Zは現在時刻2026-11-22T13:00:00Zより後です"),
                new RefusalCase(
                        "milestone-not-reached",
                        Given.opened().when(new WithdrawMilestone(Milestone.CONTAINED, Text.NONE)),
                        "The milestone Contained was not recorded",
                        "マイルストーン「封じ込め完了」は記録されていません"),
                new RefusalCase(
                        "authority-not-held",
                        Given.opened().when(new GrantAuthority(STOP, Party.team("csirt"), Text.NONE)),
                        "sato does not hold the authority stop-business, so cannot grant it",
                        "satoは権限stop-businessを持っていないため、付与できません"),
                new RefusalCase(
                        "link-to-itself",
                        Given.opened().when(new Link(LinkKind.RELATED_TO, Given.ID, Text.NONE)),
                        "An incident cannot be linked with itself",
                        "インシデントを自分自身に関連付けることはできません"),
                new RefusalCase(
                        "field-not-declared",
                        Given.opened().when(new SetField("severity", Value.code("high"))),
                        "The plan declares no field severity",
                        "計画に項目severityは定義されていません"),
                notAllowed("channel", Value.code("fax"), "fax", "mail, phone", "mail, phone"),
                notAllowed("customers", Value.code("ten"), "ten", "a whole number from 0", "0以上の整数"),
                notAllowed("downtime", Value.span(Duration.ofMinutes(-1)), "-1m", "a length of time from 0", "0以上の時間"),
                notAllowed("backup", Value.count(1), "1", "true or false", "trueまたはfalse"),
                notAllowed("regions", Value.code("kanto"), "kanto", "a set of codes", "コードの集合"),
                notAllowed("system", Value.flag(true), "true", "a code", "コード"));
    }

    private static RefusalCase notAllowed(String field, Value value, String text, String english, String japanese) {
        String englishName = field.equals("customers") ? "Customers" : field.equals("channel") ? "Channel" : field;
        String japaneseName = field.equals("customers") ? "顧客数" : field.equals("channel") ? "経路" : field;
        return new RefusalCase(
                "value-not-allowed",
                Given.opened().when(new SetField(field, value)),
                englishName + " cannot be " + text + "; allowed is " + english,
                japaneseName + "に" + text + "は指定できません。使えるのは" + japanese + "です");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void aRefusedValueIsNamedForMachinesToo() {
        Rejected no = (Rejected) Given.opened().when(new SetField("channel", Value.code("fax")));
        assertThat(no.refusals().get(0).field()).contains("channel");
        assertThat(no.refusals().get(0).value()).contains(Value.code("fax"));
    }

    @Test
    void aFieldIsSetAndMayBecomeUnknownAgain() {
        Given set = Given.opened().having(new SetField("customers", Value.count(2_100)));
        assertThat(set.incident().fields().values()).containsEntry("customers", Value.count(2_100));
        Given unknown = set.having(new SetField("customers", Value.UNKNOWN));
        assertThat(unknown.incident().fields().values()).containsEntry("customers", Value.UNKNOWN);
    }

    @Test
    void aMilestoneIsRecordedCorrectedAndWithdrawn() {
        Given recorded = Given.opened().having(RecordMilestone.of(Milestone.OCCURRED_START, Given.START));
        Given corrected =
                recorded.having(RecordMilestone.of(Milestone.OCCURRED_START, Given.START.minusSeconds(3_600)));
        assertThat(corrected
                        .incident()
                        .milestones()
                        .of(Milestone.OCCURRED_START)
                        .map(m -> m.when().at()))
                .contains(Given.START.minusSeconds(3_600));
        assertThat(corrected
                        .having(new WithdrawMilestone(Milestone.OCCURRED_START, Text.of("other trail")))
                        .incident()
                        .milestones()
                        .of(Milestone.OCCURRED_START))
                .isEmpty();
    }

    @Test
    void whoeverHoldsAnAuthorityGrantsIt() {
        Given granted = Given.opened()
                .by(Given.ITO.holding(STOP))
                .having(new GrantAuthority(STOP, Party.team("csirt"), Text.of("preserve, then isolate")));
        assertThat(granted.incident().grants().authorities()).isEqualTo(Set.of(STOP));
    }

    @Test
    void whatIsOwedToOthersIsCounted() {
        Given given = Given.opened()
                .having(new AnswerReporter("mail", Text.of("thank you")))
                .having(new GiveFeedback(Party.team("logistics"), Text.of("good catch")))
                .having(new Thank(Party.team("logistics"), Text.of("thanks")));
        assertThat(given.incident().duties()).isEqualTo(new Duties(true, 1, 1));
    }

    @Test
    void aPersonIsAssignedAndAnAlertAttached() {
        Given given = Given.opened()
                .having(new Assign(Party.person("tanaka").in("soc")))
                .having(AttachAlert.of(Alert.of("edr", "1", "remote service")));
        assertThat(given.incident().ownership().assignee())
                .contains(Party.person("tanaka").in("soc"));
        assertThat(given.incident().alerts().count()).isEqualTo(1);
    }

    @Test
    void someThingsAreOnlyWrittenDown() {
        Given opened = Given.opened();
        IncidentId other = IncidentId.of("0000-0000-0001");
        assertThat(opened.when(Note.of("seen")).orThrow().facts()).hasExactlyElementsOfTypes(Noted.class);
        assertThat(opened.when(new Link(LinkKind.RELATED_TO, other, Text.NONE))
                        .orThrow()
                        .facts())
                .hasExactlyElementsOfTypes(Linked.class);
        assertThat(opened.when(new Annotate("acme", "ticket", Text.of("4711")))
                        .orThrow()
                        .facts())
                .hasExactlyElementsOfTypes(Annotated.class);
        assertThat(opened.when(RecordContact.of(Party.role("ciso"), "phone", Contact.NO_ANSWER))
                        .orThrow()
                        .facts())
                .hasExactlyElementsOfTypes(Contacted.class);
        assertThat(opened.when(new HandOverShift(Party.person("ogawa"), Party.person("hayashi"), Text.NONE))
                        .orThrow()
                        .facts())
                .hasExactlyElementsOfTypes(ShiftHandedOver.class);
    }
}
