package io.github.hansho.workflow.notice;

import io.github.hansho.core.ExtensionPoint;

/**
 * Sends notices: by telephone, mail, chat, or whatever the host has.
 *
 * <p>The desk asks at the incident's head, immediately before each attempt, whether the call is still wanted; an
 * acknowledgement may still cross it. A notice is handed over at least once: after a crash it may come again with the same
 * key, and whatever is behind the notifier drops it by that key. It should give up by itself before
 * {@link DeliverySettings#attemptTimeout()} has passed. What is learned later, for instance that a person picked
 * up, the host records with {@link io.github.hansho.workflow.command.RecordContact} and the key.
 */
@ExtensionPoint
@FunctionalInterface
public interface Notifier {

    /**
     * Sends a notice.
     *
     * @return what came of it as far as is known at once, and the words that were sent; that a machine took it is no answer.
     *     One that failed is tried again, and so is one for which this throws
     */
    Receipt send(Notice notice);
}
