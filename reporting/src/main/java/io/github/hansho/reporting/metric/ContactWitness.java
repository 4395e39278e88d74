package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;

/** Sees who was told, who answered, to whom it was offered and who took it. */
final class ContactWitness implements Witness {

    private Party owner;

    ContactWitness(Party owner) {
        this.owner = owner;
    }

    @Override
    public void see(Fact fact, MarkBook book) {
        if (fact instanceof Contacted contacted
                && contacted.result() != Contact.FAILED
                && contacted.result() != Contact.SUPPRESSED) {
            contact(contacted, book);
        } else if (fact instanceof HandOverOffered offered) {
            book.again(Milestone.OFFERED, offered.to(), fact);
            book.once(Milestone.ESCALATED, fact);
        } else if (fact instanceof HandOverAccepted accepted) {
            book.again(Milestone.ACCEPTED, accepted.by(), fact);
            owner = accepted.by();
        }
    }

    private void contact(Contacted contacted, MarkBook book) {
        Party to = contacted.to();
        book.again(Milestone.NOTIFIED, to, contacted);
        switch (contacted.result()) {
            case DELIVERED, MACHINE -> book.again(Milestone.DELIVERED, to, contacted);
            case ANSWERED -> {
                book.again(Milestone.DELIVERED, to, contacted);
                book.again(Milestone.ANSWERED, to, contacted);
            }
            case SENT, NO_ANSWER, SUPPRESSED, FAILED -> {}
        }
        if (!to.sameTeamAs(owner)) {
            book.once(Milestone.ESCALATED, contacted);
        }
    }
}
