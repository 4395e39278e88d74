package io.github.hansho.core.incident;

/**
 * What is owed to others before an incident may be closed.
 *
 * @param reporterAnswered whether the reporter got an answer
 * @param feedbackGiven how many parties got feedback
 * @param thanked how many parties were thanked
 */
public record Duties(boolean reporterAnswered, int feedbackGiven, int thanked) {

    /** Nothing done yet. */
    public static final Duties NONE = new Duties(false, 0, 0);

    /** Returns this with the reporter answered. */
    public Duties answered() {
        return new Duties(true, feedbackGiven, thanked);
    }

    /** Returns this with feedback given once more. */
    public Duties feedback() {
        return new Duties(reporterAnswered, feedbackGiven + 1, thanked);
    }

    /** Returns this with thanks said once more. */
    public Duties thanks() {
        return new Duties(reporterAnswered, feedbackGiven, thanked + 1);
    }
}
