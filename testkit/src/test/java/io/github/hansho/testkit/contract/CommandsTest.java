package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.LinkKind;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Annotate;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Assign;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.CloseWorkstream;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.ContainAsset;
import io.github.hansho.workflow.command.Declare;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.EndSnooze;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.GrantAuthority;
import io.github.hansho.workflow.command.HandOverShift;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.KeepEvidence;
import io.github.hansho.workflow.command.LapseHandOver;
import io.github.hansho.workflow.command.LapseHold;
import io.github.hansho.workflow.command.LapseSnooze;
import io.github.hansho.workflow.command.Link;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.OpenWorkstream;
import io.github.hansho.workflow.command.Prioritise;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.RecordMilestone;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.Resume;
import io.github.hansho.workflow.command.ReturnHandOver;
import io.github.hansho.workflow.command.SetField;
import io.github.hansho.workflow.command.SetPriority;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.command.Thank;
import io.github.hansho.workflow.command.Unacknowledge;
import io.github.hansho.workflow.command.WithdrawHandOver;
import io.github.hansho.workflow.command.WithdrawMilestone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commands of the library meet the contract of commands. */
class CommandsTest {

    private static final Text WHY = Text.of("because");
    private static final Party USER = Party.person("yamada");
    private static final IncidentId OTHER = IncidentId.of("BBBB-BBBB-BBBB");

    private static final List<Command> COMMANDS = List.of(
            new Acknowledge(),
            new Annotate("ticketing", "ticket", Text.of("4711")),
            new AnswerReporter("mail", WHY),
            new Assign(Party.person("sato")),
            new AttachAlert(Alert.of("edr", "dc01-4712", "again"), Optional.empty(), false),
            new CloseWorkstream("ws-1", WHY),
            new ContainAsset("dc01", WHY),
            new Declare("criteria 1", WHY),
            new EndSnooze(),
            new GiveClosureReason(ClosureReason.RESOLVED, Optional.empty(), WHY),
            new GiveFeedback(USER, WHY),
            new GiveVerdict(Verdict.TRUE_POSITIVE, WHY),
            new GrantAuthority(Authority.of("stop-business"), USER, WHY),
            new HandOverShift(Party.person("sato"), Party.person("suzuki"), WHY),
            new Hold(WHY, WHY, Optional.empty()),
            new InvolveAsset("dc02", WHY),
            new KeepEvidence("ev-1", Optional.of("dc01"), "memory", Optional.empty(), WHY),
            new Link(LinkKind.DUPLICATE_OF, OTHER, WHY),
            Move.to("triage"),
            Move.to("analysis").because("it is clear"),
            Note.of("a note"),
            new OpenWorkstream("ws-2", "legal", WHY),
            new RecordContact(USER, "telephone", Contact.SENT, Optional.empty(), WHY),
            RecordMilestone.of(Milestone.DETECTED, Facts.AT),
            new RecordOutcome(Outcome.BLOCKED, WHY),
            new Resume(WHY),
            new Prioritise("high", "low"),
            new SetField("customers", Value.count(3)),
            new SetPriority("high", WHY),
            new SetSeverity("critical", Standing.CONFIRMED, WHY, Map.of()),
            new Snooze(Facts.AT.plusSeconds(86_400), WHY),
            new Thank(USER, WHY),
            new Unacknowledge(WHY),
            new WithdrawMilestone(Milestone.DETECTED, WHY),
            Situations.offer(),
            new WithdrawHandOver(WHY),
            new AcceptHandOver(WHY, Optional.empty()),
            new DeclineHandOver(WHY, Optional.empty()),
            new ReturnHandOver(Set.of(HandOverItem.RESPONSIBLE), WHY),
            new LapseHandOver("offer-1"),
            new LapseHold(),
            new LapseSnooze(),
            new Acknowledge().and(Move.to("triage")).and(Note.of("all at once")));

    @TestFactory
    Stream<DynamicTest> meetTheContract() {
        return COMMANDS.stream()
                .map(command -> dynamicTest(command.getClass().getSimpleName(), () -> {
                    Proof proof =
                            CommandContractTest.Subject.CURRENT.proof(CommandContractTest.Subject.class, () -> command);
                    assertThat(proof.failed()).isEmpty();
                }));
    }
}
