package io.github.hansho.workflow.lifecycle;

/**
 * One move that leads out of a state, and whether it may be made now.
 *
 * @param move the move
 * @param ruling allowed, refused with all the reasons, or faulted
 */
public record Outlook(MoveRule move, Ruling ruling) {

    /** Returns whether the move may be made now; one that needs a reason counts as if it were given. */
    public boolean isAllowed() {
        return ruling instanceof Ruling.Allowed;
    }
}
