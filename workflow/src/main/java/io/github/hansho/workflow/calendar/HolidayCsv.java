package io.github.hansho.workflow.calendar;

import io.github.hansho.core.text.Message;
import io.github.hansho.workflow.yaml.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of holidays from lines of date and name; the first line may be headings. */
final class HolidayCsv {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST = 80;
    private static final Pattern LINE = Pattern.compile("([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2}),(.*)");

    private final String name;
    private final Map<LocalDate, String> days = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private HolidayCsv(String name) {
        this.name = name;
    }

    static Map<LocalDate, String> read(String name, String text) {
        HolidayCsv csv = new HolidayCsv(name);
        List<String> lines = withoutMark(text).lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            csv.report(MOST_LINES + 1, Words.of("csv-too-long", "limit", MOST_LINES));
        } else {
            for (int i = 0; i < lines.size(); i++) {
                csv.line(i + 1, lines.get(i).strip());
            }
            if (csv.days.isEmpty() && csv.problems.isEmpty()) {
                csv.report(1, Words.of("csv-empty"));
            }
        }
        if (!csv.problems.isEmpty()) {
            throw new HolidaysException(name, csv.problems);
        }
        return csv.days;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            boolean headings = number == 1 && !Character.isDigit(line.charAt(0));
            if (!headings) {
                report(number, Words.of("csv-line", "value", cut(line)));
            }
            return;
        }
        Optional<LocalDate> date = date(parts);
        String label = parts.group(4).strip();
        if (date.isEmpty()) {
            report(number, Words.of("csv-no-date", "value", line.substring(0, line.indexOf(','))));
        } else if (label.isEmpty()) {
            report(number, Words.of("csv-no-name", "date", date.get()));
        } else if (days.putIfAbsent(date.get(), label) != null) {
            report(number, Words.of("csv-twice", "date", date.get()));
        }
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private void report(int line, Message message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(name, line, 1, "", message));
        }
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
