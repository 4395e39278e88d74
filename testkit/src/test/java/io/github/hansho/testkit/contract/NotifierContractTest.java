package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.notice.RecordingNotifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

class NotifierContractTest extends ContractProofTest<NotifierContract.Line> {

    NotifierContractTest() {
        super(Subject.class, Subject.CURRENT, 5);
    }

    private static String message(Notice notice) {
        return notice.key() + " " + notice.person() + " "
                + notice.title().or("").replaceAll("\\p{Cntrl}", " ");
    }

    private static Supplier<NotifierContract.Line> sending(Function<List<String>, Notifier> notifier) {
        return () -> {
            List<String> arrived = new ArrayList<>();
            return new NotifierContract.Line(notifier.apply(arrived), () -> List.copyOf(arrived));
        };
    }

    private static Supplier<NotifierContract.Line> sending(Function<Notice, List<String>> messages, Contact result) {
        return sending(arrived -> notice -> {
            arrived.addAll(messages.apply(notice));
            return Receipt.of(result);
        });
    }

    @Override
    Supplier<NotifierContract.Line> right() {
        return () -> {
            RecordingNotifier notifier = new RecordingNotifier();
            return new NotifierContract.Line(
                    notifier,
                    () -> notifier.notices().stream()
                            .map(NotifierContractTest::message)
                            .toList());
        };
    }

    @Override
    Supplier<NotifierContract.Line> doingNothing() {
        return sending(notice -> List.of(), Contact.SUPPRESSED);
    }

    @Override
    List<Saboteur<NotifierContract.Line>> saboteurs() {
        return List.of(
                new Saboteur<>("makesOneMessageOfEachNotice", "tells a person once", sending(arrived -> {
                    Set<String> told = new HashSet<>();
                    return notice -> {
                        String title = message(notice).replace(notice.key(), "");
                        if (told.add(title) || notice.key().startsWith("h-")) {
                            arrived.add(message(notice) + (notice.key().equals("k-1") ? " k-2" : ""));
                        }
                        return Receipt.of(Contact.SENT);
                    };
                })),
                new Saboteur<>(
                        "sendsTheKeyAlongSoThatARepetitionCanBeDropped",
                        "keeps the key to itself",
                        sending(notice -> List.of(message(notice).replace(notice.key(), "")), Contact.SENT)),
                new Saboteur<>(
                        "namesWhoIsMeant",
                        "calls a number",
                        sending(notice -> List.of(message(notice).replace("suzuki", "0120")), Contact.SENT)),
                new Saboteur<>(
                        "saysWhatCameOfIt",
                        "decides that nobody wants it",
                        sending(notice -> List.of(message(notice)), Contact.SUPPRESSED)),
                new Saboteur<>(
                        "makesNoSecondMessageOfWhatATitleHolds",
                        "sends line by line",
                        sending(
                                notice -> List.of((notice.key() + " " + notice.person() + " "
                                                + notice.title().or(""))
                                        .split("\r?\n", -1)),
                                Contact.SENT)));
    }

    /** The contract for whatever notifier is being looked at. */
    static final class Subject extends NotifierContract {

        static final Current<Line> CURRENT = new Current<>();

        @Override
        public Line line() {
            return CURRENT.make();
        }
    }
}
