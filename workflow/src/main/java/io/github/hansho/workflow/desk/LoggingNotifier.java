package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes notices to the log, ids alone: what an incident is called is no matter for a log. */
public final class LoggingNotifier implements Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingNotifier.class);

    /** Creates a notifier. */
    public LoggingNotifier() {}

    @Override
    public Receipt send(Notice notice) {
        LOG.atInfo()
                .setMessage("a person is called")
                .addKeyValue("event", "notice-sent")
                .addKeyValue("incident", DeskLog.clean(notice.incident()))
                .addKeyValue("delivery", DeskLog.clean(notice.key()))
                .addKeyValue("act", notice.act().code())
                .addKeyValue("person", DeskLog.clean(notice.person()))
                .addKeyValue("channel", DeskLog.clean(notice.channel()))
                .log();
        return Receipt.of(Contact.SENT);
    }
}
