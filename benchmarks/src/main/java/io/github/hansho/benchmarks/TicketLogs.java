package io.github.hansho.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Ticket logs to replay: the real audit log where it is there, or else one made up in its shape. */
final class TicketLogs {

    private static final String HEADER = "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,"
            + "made_sla,caller_id,opened_by,opened_at,sys_updated_at,contact_type,location,category,impact,urgency,"
            + "priority,assignment_group,assigned_to,notify,closed_code,resolved_at,closed_at";
    private static final String[] STATES = {"New", "Active", "Active", "Awaiting User Info", "Resolved", "Closed"};
    static final int MADE_UP = 12_000;

    private TicketLogs() {}

    /** Returns whether the real log is there. */
    static boolean real() {
        return Files.exists(source());
    }

    /** Returns the mapping of both. */
    static Path mapping() {
        return repository().resolve("examples/mappings/servicenow-audit.yaml");
    }

    /** Writes the log as often as wanted into one file, each time with ticket names of its own. */
    static Path repeated(int times) throws IOException {
        Path target = Files.createTempFile("tickets", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (int i = 0; i < times; i++) {
                try (BufferedReader in = new BufferedReader(real() ? unzipped() : new StringReader(madeUp(MADE_UP)))) {
                    String header = in.readLine();
                    if (i == 0 && header != null) {
                        out.write(header + "\n");
                    }
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        out.write("R" + i + "-" + line + "\n");
                    }
                }
            }
        }
        return target;
    }

    /** Returns a log of so many tickets, six rows each. */
    static String madeUp(int tickets) {
        StringBuilder log = new StringBuilder(HEADER).append('\n');
        for (int ticket = 0; ticket < tickets; ticket++) {
            String opened = time(ticket, 0);
            String resolved = time(ticket, 4);
            String closed = time(ticket, 5);
            for (int row = 0; row < STATES.length; row++) {
                log.append("INC").append(1_000_000 + ticket).append(',').append(STATES[row]);
                log.append(",true,").append(row / 2).append(",0,").append(row).append(",true,Caller ");
                log.append(ticket % 997)
                        .append(",Opened by ")
                        .append(ticket % 31)
                        .append(',')
                        .append(opened);
                log.append(',')
                        .append(time(ticket, row))
                        .append(",Phone,Location ")
                        .append(ticket % 204);
                log.append(",Category ").append(ticket % 20).append(",2 - Medium,2 - Medium,3 - Moderate,Group ");
                log.append((ticket + row / 2) % 70)
                        .append(",?,Do Not Notify,code 10,")
                        .append(resolved);
                log.append(',').append(closed).append('\n');
            }
        }
        return log.toString();
    }

    private static String time(int ticket, int row) {
        int day = ticket % 22 + row + 1;
        return day + "/" + (ticket % 12 + 1) + "/2016 0" + row + ":" + (10 + (ticket + 7 * row) % 50);
    }

    private static Reader unzipped() throws IOException {
        return new InputStreamReader(new GZIPInputStream(Files.newInputStream(source())), StandardCharsets.UTF_8);
    }

    private static Path source() {
        Path above = repository().getParent();
        while (above != null && !Files.isDirectory(above.resolve("shared/data"))) {
            above = above.getParent();
        }
        return (above == null ? Path.of("") : above)
                .resolve("shared/data/uci-servicenow/incident_event_log.dev.csv.gz");
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here == null ? Path.of("") : here;
    }
}
