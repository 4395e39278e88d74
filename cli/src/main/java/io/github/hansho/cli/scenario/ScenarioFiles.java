package io.github.hansho.cli.scenario;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.FileTrouble;
import io.github.hansho.cli.shell.HolidayLists;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.TextFiles;
import io.github.hansho.testkit.file.ScenarioException;
import io.github.hansho.testkit.file.ScenarioFile;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds scenarios and opens their plans: the only place where a path that stands in a scenario is followed. */
final class ScenarioFiles {

    private static final String ENDING = ".scenario.yaml";

    private final Map<String, String> holidays;
    private final List<Problem> problems;

    ScenarioFiles(List<Path> lists) {
        HolidayLists read = HolidayLists.read(lists);
        this.holidays = read.texts();
        this.problems = new ArrayList<>(read.problems());
    }

    /**
     * Reads the scenarios of files and folders.
     *
     * @throws BadInputException with everything that is wrong with any of them
     */
    List<ScenarioFile> read(List<Path> files) {
        List<ScenarioFile> scenarios = new ArrayList<>();
        for (Path file : files) {
            for (Path one : within(file)) {
                try {
                    scenarios.add(scenario(one));
                } catch (ScenarioException e) {
                    e.problems().forEach(problem -> problems.add(Problem.of(problem)));
                } catch (BadInputException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return scenarios;
    }

    private List<Path> within(Path file) {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> below = Files.walk(file)) {
            List<Path> found = below.filter(path -> path.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(new Problem(
                        file.toString(), 0, 0, ScenarioTexts.TEXTS.message("no-scenarios", "ending", ENDING)));
            }
            return found;
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), 0, 0, FileTrouble.reading(e)));
            return List.of();
        }
    }

    private ScenarioFile scenario(Path file) {
        return ScenarioFile.parse(file.toString(), TextFiles.read(file), written -> plan(file, written));
    }

    private Optional<Plan> plan(Path scenario, String written) {
        Path path;
        try {
            path = scenario.resolveSibling(written).normalize();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
        return Files.isRegularFile(path)
                ? Optional.of(Plan.parse(path.toString(), TextFiles.read(path), Map.of(), holidays))
                : Optional.empty();
    }
}
