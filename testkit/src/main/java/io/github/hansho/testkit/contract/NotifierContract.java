package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every notifier must do.
 *
 * <p>A test gives the notifier together with what arrives at the other end of it, one text for each message.
 */
public abstract class NotifierContract {

    private static final IncidentId INCIDENT = IncidentId.of("0000-0000-0001");
    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");

    /** Creates the contract; the test engine does so for each clause. */
    protected NotifierContract() {}

    /**
     * A notifier, and what has arrived at its other end.
     *
     * @param notifier the notifier
     * @param arrived the messages that arrived so far, in order
     */
    public record Line(Notifier notifier, Supplier<List<String>> arrived) {}

    /** Returns a notifier that has sent nothing. */
    public abstract Line line();

    @Test
    void makesOneMessageOfEachNotice() {
        Line line = line();
        int sent = 0;
        for (Notice notice : notices()) {
            line.notifier().send(notice);
            sent++;
            assertThat(line.arrived().get()).as("messages after %s", notice).hasSize(sent);
        }
    }

    @Test
    void sendsTheKeyAlongSoThatARepetitionCanBeDropped() {
        Line line = line();
        for (Notice notice : notices()) {
            line.notifier().send(notice);
        }
        List<String> arrived = line.arrived().get();
        for (Notice notice : notices()) {
            assertThat(arrived).anyMatch(message -> message.contains(notice.key()));
        }
    }

    @Test
    void namesWhoIsMeant() {
        Line line = line();
        line.notifier().send(notice("k-1", "suzuki", Text.of("EDR off"), List.of("phone")));
        assertThat(line.arrived().get()).singleElement().asString().contains("suzuki");
    }

    @Test
    void saysWhatCameOfIt() {
        Line line = line();
        for (Notice notice : notices()) {
            Receipt receipt = line.notifier().send(notice);
            assertThat(receipt).as("what came of %s", notice).isNotNull();
            assertThat(receipt.contact())
                    .as("what came of %s; whether a call is still wanted is the desk's to say", notice)
                    .isNotNull()
                    .isNotEqualTo(Contact.SUPPRESSED);
        }
    }

    @Test
    void makesNoSecondMessageOfWhatATitleHolds() {
        Line line = line();
        for (Notice notice : hostile().toList()) {
            int before = line.arrived().get().size();
            line.notifier().send(notice);
            assertThat(line.arrived().get())
                    .as("messages after a hostile title")
                    .hasSize(before + 1);
        }
    }

    private static List<Notice> notices() {
        return List.of(
                notice("k-1", "suzuki", Text.of("EDR off"), List.of("phone", "mail")),
                notice("k-2", "suzuki", Text.of("EDR off"), List.of("phone", "mail")),
                notice("k-3", "ito", Text.of("端末が停止"), List.of()),
                notice("k-4", "ito", Text.ERASED, List.of("mail")));
    }

    private static Stream<Notice> hostile() {
        return Stream.of(
                        "two\nlines\r\nBcc: everybody",
                        "\r\n.\r\nMAIL FROM:<x>",
                        "\u0000\u001b[2J",
                        "x".repeat(100_000),
                        "\",\"to\":\"everybody",
                        "")
                .map(title -> notice("h-" + title.hashCode(), "suzuki", Text.of(title), List.of("mail")));
    }

    private static Notice notice(String key, String person, Text title, List<String> channels) {
        return new Notice(key, INCIDENT, title, Optional.of("high"), Act.ENGAGE, person, "csirt", channels, AT, 1);
    }
}
