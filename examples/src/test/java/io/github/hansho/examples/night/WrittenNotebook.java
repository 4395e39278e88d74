package io.github.hansho.examples.night;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.desk.Received;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A notebook in a folder, one page at a time; the calls that rang are in it from the moment they ring. */
final class WrittenNotebook implements Notebook {

    private final Path page;
    private final Path next;
    private final Path calls;
    private final PrintStream out;

    WrittenNotebook(Path folder, PrintStream out) {
        this.page = folder.resolve("page");
        this.next = folder.resolve("next");
        this.calls = folder.resolve("calls");
        this.out = out;
    }

    private List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the keys of the calls that rang. */
    List<String> rang() {
        return lines(calls);
    }

    @Override
    public int scenes() {
        return lines(page).stream().findFirst().map(Integer::parseInt).orElse(0);
    }

    @Override
    public void read(Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones) {
        phones.listen(key -> write(calls, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        for (String line : lines(page)) {
            String[] parts = line.split("=", 2);
            String name = parts[0].substring(parts[0].indexOf('.') + 1);
            if (line.startsWith("incident.")) {
                incidents.put(name, IncidentId.of(parts[1]));
            } else if (line.startsWith("group.")) {
                received.put(name, new Received(parts[1], Received.How.DUPLICATE, Optional.empty(), Optional.empty()));
            } else if (parts.length == 2) {
                phones.remember(parts[0], parts[1]);
            }
        }
    }

    @Override
    public void write(int scenes, Map<String, IncidentId> incidents, Map<String, Received> received, Phones phones) {
        Map<String, String> all = new TreeMap<>(phones.remembered());
        incidents.forEach((name, id) -> all.put("incident." + name, id.value()));
        received.forEach((name, one) -> all.put("group." + name, one.group()));
        StringBuilder text = new StringBuilder().append(scenes).append('\n');
        all.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        write(next, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.move(next, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println("scene " + scenes);
    }

    private static void write(Path file, String text, StandardOpenOption... how) {
        try {
            Files.write(
                    file,
                    text.getBytes(StandardCharsets.UTF_8),
                    Stream.concat(Stream.of(how), Stream.of(StandardOpenOption.WRITE))
                            .toArray(StandardOpenOption[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
