package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.climb.FireStep;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.exchange.Exchange;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library has names for makes labels, and nothing else does. */
class MeasureCodesTest {

    @Test
    void everyFactHasACode() {
        List<String> types = Arrays.stream(
                        Fact.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .toList();
        assertThat(types).hasSizeGreaterThan(50);
        assertThat(types.stream().map(type -> Series.of(Measure.FACTS, type))).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandHasACodeOfItsOwnAndOthersHaveNone() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> near : List.of(Move.class, JoinAlerts.class, FireStep.class, Exchange.class)) {
            Path folder = Path.of(
                            near.getResource(near.getSimpleName() + ".class").toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    Class<?> type = Class.forName(near.getPackageName() + "."
                            + file.getFileName().toString().replace(".class", ""));
                    if (Command.class.isAssignableFrom(type) && !type.isInterface()) {
                        String name = CommandTiming.name(type);
                        assertThat(Series.of(Measure.COMMAND_CONFLICTS, name).values())
                                .containsExactly(name);
                        assertThat(names.add(name))
                                .as("%s is a name of its own", name)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(50)
                .contains("move", "take-offer", "join-alerts", "fire-step")
                .doesNotContain("other");
        Command lambda = now -> now.accept(List.of());
        assertThat(CommandTiming.name(lambda.getClass())).isEqualTo("other");
        assertThat(CommandTiming.name(new Note(Text.NONE).and(lambda).getClass()))
                .isEqualTo("other");
    }
}
