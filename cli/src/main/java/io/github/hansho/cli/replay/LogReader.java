package io.github.hansho.cli.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.FileTrouble;
import io.github.hansho.cli.shell.InputSource;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.MoveCheck;
import io.github.hansho.reporting.ticket.TicketLimitException;
import io.github.hansho.reporting.ticket.TicketLog;
import io.github.hansho.reporting.ticket.TicketPlan;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log file as its mapping says and returns what is in it.
 *
 * <p>Where the mapping does not say whether the rows of a ticket stand together, it is taken for granted until a ticket comes
 * back; then the file is read a second time with every ticket kept until the end.
 */
final class LogReader {

    private static final int LONGEST_FIELD = 1 << 20;

    private final Path file;
    private final Mapping mapping;
    private final @Nullable MoveCheck check;
    private final Progress progress;

    LogReader(Path file, Mapping mapping, @Nullable MoveCheck check, Progress progress) {
        this.file = file;
        this.mapping = mapping;
        this.check = check;
        this.progress = progress;
    }

    /**
     * Reads the log.
     *
     * @param asOf the cut-off, if there is one
     * @throws BadInputException if the file cannot be used from some line on
     */
    TicketSummary read(Optional<Instant> asOf) {
        asOf.ifPresent(mapping.plan()::asOf);
        TicketLog log = pass(mapping.contiguous().orElse(true));
        if (mapping.contiguous().isEmpty() && log.returns() > 0) {
            log = pass(false);
        }
        return log.summary();
    }

    private TicketLog pass(boolean contiguous) {
        TicketPlan plan = mapping.plan().contiguous(contiguous).build();
        TicketLog log = check == null ? TicketLog.of(plan) : TicketLog.of(plan, check);
        LineEnds lines = new LineEnds(mapping.format().quote());
        RowFiller filler = new RowFiller(log, plan.row(), this::slots);
        boolean mayStop = contiguous && mapping.contiguous().isEmpty();
        try (DecodingReader reader = new DecodingReader(
                        InputSource.open(file, progress), mapping.format().charset(), lines);
                CsvReader<Boolean> records = CsvReader.builder()
                        .fieldSeparator(mapping.format().separator())
                        .quoteCharacter(mapping.format().quote())
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(filler, reader)) {
            Iterator<Boolean> all = records.iterator();
            while (all.hasNext()) {
                all.next();
                if (mayStop && log.returns() > 0) {
                    return log;
                }
            }
        } catch (CsvParseException e) {
            throw broken(e, filler.line());
        } catch (UncheckedIOException | IOException e) {
            throw broken(e, filler.line());
        } finally {
            progress.end();
        }
        if (!filler.hasHeader()) {
            throw bad(0, ReplayTexts.message("log-empty"));
        }
        if (!lines.mixture().isEmpty()) {
            log.note(DefectKind.MIXED_LINE_ENDS, "", 0, lines.mixture());
        }
        return log;
    }

    private @Nullable FieldSlot[] slots(List<String> header) {
        return HeaderMatch.slots(file.toString(), header, mapping);
    }

    private BadInputException broken(Throwable error, long line) {
        boolean wrapped = error instanceof CsvParseException || error instanceof UncheckedIOException;
        Throwable cause = wrapped ? Objects.requireNonNullElse(error.getCause(), error) : error;
        if (cause instanceof BadInputException known) {
            return known;
        }
        if (cause instanceof DecodingReader.Undecodable undecodable) {
            return bad(undecodable.line(), undecodable.reason());
        }
        if (cause instanceof TicketLimitException limit) {
            return bad(
                    line,
                    ReplayTexts.message(
                            "log-limit", "limit", limit.limit(), "what", limit.what(), "value", limit.value()));
        }
        if (cause instanceof CsvParseException) {
            return bad(line, ReplayTexts.message("log-quotes", "detail", CsvMessages.plain(cause)));
        }
        if (cause instanceof IOException io) {
            return bad(line, FileTrouble.reading(io));
        }
        throw new IllegalStateException("reading " + file + " failed near line " + line, cause);
    }

    private BadInputException bad(long line, Message message) {
        return new BadInputException(List.of(new Problem(file.toString(), line, 0, message)));
    }
}
