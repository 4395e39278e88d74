package io.github.hansho.cli.triage;

import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.workflow.desk.Received;
import io.github.hansho.workflow.desk.Records;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the events of a file.
 *
 * @param file the file
 * @param last when the latest alert was, if there is one
 * @param events how many events there are
 * @param leftOut how many the mapping leaves out
 * @param unreadable how many cannot be read
 * @param late how many alerts came after a later one
 * @param handled what was done, counted
 * @param records everything that was kept
 * @param problems the first problems, at most a hundred
 */
record TriageSummary(
        String file,
        Optional<Instant> last,
        long events,
        long leftOut,
        long unreadable,
        long late,
        Map<Received.How, Long> handled,
        Records records,
        List<Problem> problems) {

    long alerts() {
        return handled.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Received.How how) {
        return handled.getOrDefault(how, 0L);
    }

    List<AlertGroup> groups() {
        return records.alerts().stream().map(AlertHistory::group).toList();
    }
}
