package io.github.hansho.examples.notice;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes each notice as a mail (RFC 5322) and gives it to whatever carries mail: an SMTP library, a spool, a relay.
 *
 * <p>All free text is encoded, so a title can neither end the header nor the message. That a server takes the mail is
 * {@link Contact#SENT} and no more: nobody has read it.
 */
public final class MailNotifier implements Notifier {

    private final Function<String, String> addresses;
    private final Predicate<String> carrier;

    /**
     * Creates a notifier.
     *
     * @param addresses the mail address of each person, by id
     * @param carrier takes a whole message, and says whether it did
     */
    public MailNotifier(Function<String, String> addresses, Predicate<String> carrier) {
        this.addresses = addresses;
        this.carrier = carrier;
    }

    @Override
    public Receipt send(Notice notice) {
        String subject = notice.act().code() + ": " + notice.title().or("(erased)");
        String text = notice.person() + ", incident " + notice.incident() + " calls for you.\r\n" + subject
                + (notice.calls() > 1 ? "\r\nThis stands for " + notice.calls() + " calls." : "");
        String message = String.join(
                "\r\n",
                "Message-ID: <" + notice.key().replace(':', '.') + "@hansho.invalid>",
                "X-Key: " + notice.key(),
                "To: " + notice.person() + " <" + addresses.apply(notice.person()) + ">",
                "Subject: =?UTF-8?B?" + base64(subject.substring(0, Math.min(40, subject.length()))) + "?=",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        return carrier.test(message) ? Receipt.sent(text) : Receipt.failed();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
