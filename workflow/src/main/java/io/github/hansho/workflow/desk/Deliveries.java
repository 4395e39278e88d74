package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through kept facts behind a cursor and hands over what they call for; nothing is sent but from a kept fact. */
final class Deliveries {

    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Store store;
    private final Plans plans;
    private final Keeper keeper;
    private final Notifier notifier;
    private final Actor by;

    Deliveries(Store store, Plans plans, Keeper keeper, Notifier notifier) {
        this.store = store;
        this.plans = plans;
        this.keeper = keeper;
        this.notifier = notifier;
        this.by = Actor.system("notifier");
    }

    /** Hands over everything after a position; returns the position reached. */
    long after(long position) {
        long reached = position;
        List<Entry> page = store.journal().after(reached, Optional.of(store.tenant()), PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                entry.facts().forEach(this::hand);
                reached = entry.position();
            }
            page = store.journal().after(reached, Optional.of(store.tenant()), PAGE);
        }
        return reached;
    }

    private void hand(KeptFact entry) {
        if (entry.id().kind() != HistoryId.Kind.INCIDENT) {
            return;
        }
        if (entry.fact() instanceof StepFired fired) {
            fired.recipients().forEach(recipient -> hand(entry, fired.act(), recipient));
        } else if (entry.fact() instanceof AcknowledgementReminded reminded) {
            reminded.people().forEach(person -> hand(entry, Act.ENGAGE, new Recipient(person, person)));
        }
    }

    private void hand(KeptFact entry, Act act, Recipient recipient) {
        IncidentId id = IncidentId.of(entry.id().value());
        String key = id + ":" + entry.revision() + ":" + recipient.person();
        if (store.journal().kept(store.tenant(), request(key)).isPresent()) {
            return;
        }
        Snapshot snapshot = store.current(id);
        if (snapshot == null) {
            return;
        }
        Incident incident = snapshot.incident();
        Plan plan = plans.get(incident.origin().plan());
        Directory directory = plan == null ? Directory.EMPTY : plans.directory(plan);
        Notice notice = new Notice(
                key,
                id,
                incident.title(),
                incident.severity(),
                act,
                recipient.person(),
                recipient.target(),
                directory.person(recipient.person()).map(Person::channels).orElse(List.of()),
                entry.fact().stamp().recordedAt());
        Contact result = isWanted(entry.fact(), incident, plan) ? sent(notice) : Contact.SUPPRESSED;
        RecordContact record =
                new RecordContact(Party.person(notice.person()), notice.channel(), result, Optional.of(key), Text.NONE);
        keeper.handle(new Request(by, Optional.of(request(key)), OptionalLong.empty()), id, record);
    }

    private static String request(String key) {
        return "notice:" + key;
    }

    /** Asked at the head: a call that was answered meanwhile, or whose incident is closed, is not made any more. */
    private static boolean isWanted(Fact fact, Incident incident, @Nullable Plan plan) {
        if (incident.phase() == Phase.CLOSED) {
            return false;
        }
        return plan == null || !(fact instanceof StepFired fired) || Overtaken.stillWanted(fired, incident, plan);
    }

    private Contact sent(Notice notice) {
        try {
            return notifier.send(notice);
        } catch (RuntimeException e) {
            LOG.warn("notice {} could not be sent", notice.key(), e);
            return Contact.FAILED;
        }
    }
}
