package io.github.hansho.workflow.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file of YAML that was read: its tree, as far as there is one, and what is wrong with it.
 *
 * <p>One document, of at most {@value #CHARACTERS} characters, {@value #DEPTH} levels and {@value #NODES} nodes. A byte
 * order mark at the start is skipped. Tags are refused; aliases are written out, up to {@value #COPIES} nodes.
 */
public final class Yaml {

    /** The most characters. */
    public static final int CHARACTERS = 4 << 20;

    /** The most levels of nesting. */
    public static final int DEPTH = 64;

    /** The most nodes. */
    public static final int NODES = 1_000_000;

    /** The most nodes that aliases may add. */
    public static final int COPIES = 10_000;

    private final Problems problems;
    private final Optional<YamlNode> root;

    private Yaml(Problems problems, Optional<YamlNode> root) {
        this.problems = problems;
        this.root = root;
    }

    /** Reads a text; nothing is thrown, {@link #problems()} says what is wrong. */
    public static Yaml read(String file, CharSequence text) {
        Problems problems = new Problems(file);
        if (text.length() > CHARACTERS) {
            problems.add(1, 1, "", Words.of("yaml-too-large", "size", text.length(), "limit", CHARACTERS));
            return new Yaml(problems, Optional.empty());
        }
        String characters = text.toString();
        if (!Characters.check(characters, problems)) {
            return new Yaml(problems, Optional.empty());
        }
        return new Yaml(problems, compose(characters, problems));
    }

    private static Optional<YamlNode> compose(String text, Problems problems) {
        try {
            return new Composer(problems, text).document();
        } catch (YamlRefused e) {
            problems.add(e.line(), e.column(), e.path(), e.reason());
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            String detail = String.valueOf(e.getProblem());
            problems.add(
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(1),
                    "",
                    detail.contains("\\t") ? Words.of("yaml-tab") : Words.of("yaml-syntax", "detail", detail));
        } catch (YamlEngineException e) {
            problems.add(1, 1, "", Words.of("yaml-syntax", "detail", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Returns what is wrong, also what later readers of the tree report. */
    public Problems problems() {
        return problems;
    }

    /** Returns the map that the file has to be; anything else is reported. */
    public Optional<YamlMap> map() {
        return root.flatMap(YamlNode::asMap);
    }
}
