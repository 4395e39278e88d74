package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a mapping in the header of a log. */
final class HeaderMatch {

    private HeaderMatch() {}

    /**
     * Returns what takes each column over, null for those that nobody asked for.
     *
     * @throws BadInputException with every column that is missing or there twice
     */
    static @Nullable FieldSlot[] slots(String log, List<String> header, Mapping mapping) {
        List<Problem> problems = new ArrayList<>();
        @Nullable FieldSlot[] slots = new FieldSlot[header.size()];
        for (Mapping.ColumnUse use : mapping.columns()) {
            int at = header.indexOf(use.column());
            if (at < 0) {
                problems.add(use.part()
                        .problem(
                                "log-column",
                                "column",
                                use.column(),
                                "log",
                                log,
                                "header",
                                ReplayTexts.listed(header)));
            } else if (Collections.frequency(header, use.column()) > 1) {
                problems.add(use.part().problem("log-column-twice", "column", use.column(), "log", log));
            } else {
                FieldSlot before = slots[at];
                FieldSlot slot = use.slot().apply(mapping.nulls());
                slots[at] = before == null ? slot : before.and(slot);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return slots;
    }
}
