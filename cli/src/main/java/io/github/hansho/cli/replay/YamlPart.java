package io.github.hansho.cli.replay;

import io.github.hansho.cli.BadInputException;
import io.github.hansho.cli.Problem;
import io.github.hansho.core.text.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A part of a YAML file that knows where it stands; what is wrong with it is collected, to be told all at once. */
final class YamlPart {

    private static final int LIMIT = 1 << 20;

    private final String file;
    private final List<Problem> problems;
    private final Node node;

    private YamlPart(String file, List<Problem> problems, Node node) {
        this.file = file;
        this.problems = problems;
        this.node = node;
    }

    /**
     * Reads a file; problems of its parts are added to the list.
     *
     * @throws BadInputException if it is no YAML
     */
    static YamlPart read(String file, String text, List<Problem> problems) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setCodePointLimit(LIMIT).build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() ->
                            new BadInputException(List.of(new Problem(file, 0, 0, ReplayTexts.message("yaml-empty")))));
            return new YamlPart(file, problems, root);
        } catch (MarkedYamlEngineException e) {
            long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
            long column = e.getProblemMark().map(mark -> mark.getColumn() + 1L).orElse(0L);
            throw syntax(file, line, column, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw syntax(file, 0, 0, String.valueOf(e.getMessage()));
        }
    }

    private static BadInputException syntax(String file, long line, long column, String detail) {
        return new BadInputException(
                List.of(new Problem(file, line, column, ReplayTexts.message("yaml-syntax", "detail", detail))));
    }

    /** Notes what is wrong here. */
    void refuse(String key, Object... namesAndValues) {
        problems.add(problem(key, namesAndValues));
    }

    /** What is wrong here, not noted. */
    Problem problem(String key, Object... namesAndValues) {
        long line = node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L);
        long column = node.getStartMark().map(mark -> mark.getColumn() + 1L).orElse(0L);
        return new Problem(file, line, column, ReplayTexts.message(key, namesAndValues));
    }

    boolean isText() {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    /** The text; none if it is no text, which is noted. */
    Optional<String> text() {
        if (isText()) {
            return Optional.of(((ScalarNode) node).getValue());
        }
        refuse("yaml-kind", "actual", kind(), "wanted", ReplayTexts.label("kind-text"));
        return Optional.empty();
    }

    /** The items of a list; a single text is a list of one. */
    List<YamlPart> items() {
        if (isText()) {
            return List.of(this);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::part).toList();
        }
        refuse("yaml-kind", "actual", kind(), "wanted", ReplayTexts.label("kind-list"));
        return List.of();
    }

    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The entries of a map, of which only some keys are allowed. */
    Map<String, YamlPart> entries(Collection<String> allowed) {
        Map<String, YamlPart> entries = entries();
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                value.refuse("yaml-unknown-key", "key", key, "allowed", ReplayTexts.listed(new TreeSet<>(allowed)));
            }
        });
        return entries;
    }

    /** The entries of a map with names of the user's own. */
    Map<String, YamlPart> entries() {
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            refuse("yaml-kind", "actual", kind(), "wanted", ReplayTexts.label("kind-map"));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlPart key = part(tuple.getKeyNode());
            key.text().ifPresent(name -> {
                if (entries.putIfAbsent(name, part(tuple.getValueNode())) != null) {
                    key.refuse("yaml-twice", "key", name);
                }
            });
        }
        return entries;
    }

    private YamlPart part(Node other) {
        return new YamlPart(file, problems, other);
    }

    private Label kind() {
        if (node instanceof MappingNode) {
            return ReplayTexts.label("kind-map");
        }
        return ReplayTexts.label(isText() ? "kind-text" : node instanceof SequenceNode ? "kind-list" : "kind-nothing");
    }
}
