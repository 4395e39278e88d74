package io.github.hansho.workflow.desk;

/** What came of trying to do something with an alert. */
sealed interface Attempt {

    /**
     * It was done.
     *
     * @param received what is answered
     */
    record Done(Received received) implements Attempt {}

    /** It was not done, and nothing was kept. */
    enum Not implements Attempt {
        /** Another desk was first; look anew. */
        YET,
        /** It cannot be done; the next rule is asked. */
        POSSIBLE
    }
}
