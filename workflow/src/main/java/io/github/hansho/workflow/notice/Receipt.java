package io.github.hansho.workflow.notice;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.text.Text;

/**
 * What a notifier says of one notice.
 *
 * @param contact what came of it as far as is known at once
 * @param copy what was sent, as it was worded; {@link Text#NONE} where there is nothing to keep
 */
public record Receipt(Contact contact, Text copy) {

    /** Returns a receipt for a message that the next system took; nobody has read it. */
    public static Receipt sent(String copy) {
        return new Receipt(Contact.SENT, Text.of(copy));
    }

    /** Returns a receipt for a message that could not be sent; it will be tried again. */
    public static Receipt failed() {
        return new Receipt(Contact.FAILED, Text.NONE);
    }

    /** Returns a receipt without a copy. */
    public static Receipt of(Contact contact) {
        return new Receipt(contact, Text.NONE);
    }
}
