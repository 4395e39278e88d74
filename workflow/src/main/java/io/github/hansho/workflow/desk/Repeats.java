package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import org.jspecify.annotations.Nullable;

/** The answer to a command that was kept before under the same request id: what was answered then. */
final class Repeats {

    private Repeats() {}

    /**
     * Returns what was answered when the batch was kept.
     *
     * @param wanted the incident that the command is about; null for an opening
     */
    static Decision answer(Batch original, String request, @Nullable IncidentId wanted) {
        for (Append append : original.appends()) {
            if (append.id().kind() == HistoryId.Kind.INCIDENT) {
                IncidentId id = IncidentId.of(append.id().value());
                boolean opening = append.expected() == 0;
                boolean same = wanted == null ? opening : !opening && wanted.equals(id);
                return same
                        ? new Accepted(id, append.expected() + append.facts().size(), append.facts())
                        : Rejected.because(DeskWords.requestUsed(request, append.id()));
            }
        }
        return Rejected.because(
                DeskWords.requestUsed(request, original.appends().get(0).id()));
    }
}
