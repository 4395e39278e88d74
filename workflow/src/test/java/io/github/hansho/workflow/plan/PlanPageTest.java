package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.lifecycle.Lifecycles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page on plans: its examples are plans, and it leaves out nothing that a plan may have. */
class PlanPageTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("../docs/plan.md"));
    }

    /** The page says: each example can be added to the small plan as it is. */
    private static List<String> plans() {
        return BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1))
                .map(yaml -> yaml.startsWith("plan:") ? yaml : "plan: {id: our-team, version: 1}\n" + yaml)
                .toList();
    }

    @Test
    void everyExampleIsReadAndFitsTheSchema() {
        assertThat(plans()).hasSizeGreaterThan(10);
        for (String yaml : plans()) {
            assertThat(Plan.parse("example.yaml", yaml).ref().id()).isNotEmpty();
            assertThat(SchemaFile.schemaSays(SchemaFile.tree(yaml))).as(yaml).isEmpty();
        }
    }

    @Test
    void everySectionHasAnExampleUnderAHeadingOfItsOwn() {
        assertThat(headings()).containsExactlyInAnyOrderElementsOf(PlanReader.SECTIONS);
        for (String section : PlanReader.SECTIONS) {
            assertThat(plans())
                    .as(section)
                    .anyMatch(yaml -> SchemaFile.tree(yaml).has(section));
        }
        PlanReader.LATER.forEach(section -> assertThat(words()).contains(section));
    }

    private static List<String> headings() {
        return Pattern.compile("(?m)^## `(\\w+)`")
                .matcher(page)
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    @Test
    void everyKeyAndEveryFieldIsNamed() {
        Set<String> wanted = new TreeSet<>(AlertFields.all().names());
        FieldCatalog.standard().names().stream()
                .filter(name -> !name.startsWith("milestone."))
                .forEach(wanted::add);
        wanted.addAll(Lifecycles.ids());
        for (Spot spot : Spot.all(SchemaFile.TREE)) {
            JsonNode properties = spot.node().path("properties");
            if (properties.isObject() && !spot.path().endsWith("properties")) {
                wanted.addAll(properties.propertyNames());
            }
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(words());
        assertThat(wanted).hasSizeGreaterThan(80);
        assertThat(missing).isEmpty();
    }

    /** Returns the words within code, inline or in an example. */
    private static Set<String> words() {
        List<String> code = new ArrayList<>();
        Pattern.compile("`([^`]+)`|```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(code::add);
        Set<String> words = new TreeSet<>();
        code.forEach(text -> words.addAll(List.of(text.split("[^A-Za-z0-9-]+"))));
        return words;
    }
}
