package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RecordingNotifier;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases of sections B, D and E that are about what is sent, not about whom to call. */
class DeliveringTest {

    private static final Plan PLAN =
            Night.plan("1", "r: {functional: [{call: u1}, {wait: 30m, call: u2}], settings: {additionalPasses: 1}}");

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Night night = Night.of(PLAN).open("low");

    @Test
    void b14WhatWasNotSentWhenTheAnswerCameIsNotSentAnyMore() {
        night.to(30).does("u2", new Acknowledge());
        night.desk.deliver(notifier);
        assertThat(notifier.notices()).isEmpty();
        assertThat(night.facts(Contacted.class))
                .extracting(Contacted::result)
                .containsExactly(Contact.SUPPRESSED, Contact.SUPPRESSED);
    }

    @Test
    void b14NorIsWhatWasNotSentWhenASilenceBegan() {
        night.does("u1", new Snooze(Night.minute(20), Text.of("known")));
        night.desk.deliver(notifier);
        assertThat(notifier.notices()).isEmpty();
    }

    @Test
    void d8ANoticeHasEveryWayToAPersonAndOneOfLastResort() {
        Directory ways = Directory.parse("d.yaml", "people: {u1: {channels: [phone, mail]}, u2: {}}", Map.of());
        Night reached = Night.on(ways, PLAN).open("low").to(30);
        reached.desk.deliver(notifier);
        assertThat(notifier.notices()).extracting(Notice::channel).containsExactly("phone", "default");
        assertThat(notifier.notices().get(0).channels()).containsExactly("phone", "mail");
    }

    @Test
    void d9ANotifierThatThrowsStopsNoEscalation() {
        night.desk.deliver(notice -> {
            throw new IllegalStateException("no line");
        });
        assertThat(night.facts(Contacted.class)).extracting(Contacted::result).containsExactly(Contact.FAILED);
        night.to(30).desk.deliver(notifier);
        assertThat(notifier.notices()).extracting(Notice::person).containsExactly("u1", "u2");
    }

    @Test
    void e8ANoticeSaysHowItIsWhenItIsSent() {
        night.desk.deliver(notifier);
        night.to(35).does("sato", SetSeverity.to("critical")).to(40).desk.deliver(notifier);
        assertThat(notifier.notices())
                .extracting(notice -> notice.person() + " " + notice.severity().orElse(""))
                .containsExactly("u1 low", "u2 critical", "u1 critical");
    }
}
