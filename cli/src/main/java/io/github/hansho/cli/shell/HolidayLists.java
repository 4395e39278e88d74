package io.github.hansho.cli.shell;

import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.HolidaysException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of holidays that plans name.
 *
 * @param texts the lists by the names of their files
 * @param problems what is wrong with those that are left out
 */
public record HolidayLists(Map<String, String> texts, List<Problem> problems) {

    /** Keeps immutable copies. */
    public HolidayLists {
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** Reads lists, in UTF-8 or as the Cabinet Office writes them. */
    public static HolidayLists read(List<Path> files) {
        Map<String, String> texts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                texts.put(name, Holidays.decode(name, Files.readAllBytes(file)));
            } catch (IOException e) {
                problems.add(new Problem(file.toString(), 0, 0, FileTrouble.reading(e)));
            } catch (HolidaysException e) {
                e.problems().forEach(problem -> problems.add(Problem.of(problem)));
            }
        }
        return new HolidayLists(texts, problems);
    }
}
