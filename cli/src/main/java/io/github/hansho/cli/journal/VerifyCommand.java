package io.github.hansho.cli.journal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.journal.record.Breach;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho journal verify}: finds out whether anybody changed the past. */
@Command(
        name = "verify",
        description = {
            "Follows the chain of hashes of each tenant, and names the first entry that was altered, is missing, was put in,"
                    + " stands in another's place, or is cut off; the exit code is 1 then.",
            "",
            "That the end was cut off together with its head, or all was written anew, shows only against heads that were"
                    + " kept elsewhere: give those that `hansho journal head` wrote earlier."
        })
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable JournalCommand parent;

    @Parameters(
            paramLabel = "JOURNAL",
            description = "A journal, as a SQLite file or jdbc:postgresql:…, or a record that was exported.")
    private String journal = "";

    @Option(names = "--heads", paramLabel = "FILE", description = "Heads that were kept elsewhere.")
    private @Nullable Path heads;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    /** The formats of the result. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        List<Head> elsewhere = heads == null ? List.of() : RecordFiles.heads(heads);
        Verification verification = RecordFiles.isRecord(journal)
                ? RecordFiles.verify(Path.of(journal), elsewhere, shell)
                : verifyJournal(elsewhere);
        new Output(shell.terminal(), null, shell.charset())
                .write(
                        switch (format) {
                            case text -> text(verification, shell.locale());
                            case json -> json(verification, shell.locale());
                        });
        return verification.isSound() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Verification verifyJournal(List<Head> elsewhere) {
        try (OpenJournal open = OpenJournal.existing(journal)) {
            return OpenJournal.guarded(journal, () -> open.journal().verify(elsewhere, done -> {}));
        }
    }

    private static String text(Verification verification, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Head head : verification.heads()) {
            text.append(JournalTexts.TEXTS.in(
                            locale, "holds", "tenant", head.tenant(), "entries", head.entries(), "hash", head.hash()))
                    .append('\n');
        }
        for (Breach breach : verification.breaches()) {
            text.append(breach.words().in(locale)).append('\n');
        }
        String key = verification.heads().isEmpty() ? "empty" : verification.isSound() ? "sound" : "broken";
        return text.append(JournalTexts.TEXTS.in(locale, key)).append('\n').toString();
    }

    private static String json(Verification verification, Locale locale) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("sound", verification.isSound());
        var tenants = json.putArray("heads");
        verification
                .heads()
                .forEach(head -> tenants.addObject()
                        .put("tenant", head.tenant())
                        .put("entries", head.entries())
                        .put("hash", head.hash().toString()));
        var breaches = json.putArray("breaches");
        verification
                .breaches()
                .forEach(breach -> breaches.addObject()
                        .put("kind", breach.kind().name().toLowerCase(Locale.ROOT))
                        .put("tenant", breach.tenant())
                        .put("sequence", breach.sequence())
                        .put("message", breach.words().in(locale)));
        return json.toPrettyString() + "\n";
    }
}
