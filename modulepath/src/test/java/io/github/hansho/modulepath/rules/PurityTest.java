package io.github.hansho.modulepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurityTest {

    private static final String DESK = "io.github.hansho.workflow.desk";

    @ParameterizedTest
    @ValueSource(strings = {"core", "reporting", "workflow"})
    void touchesNothingOutside(String module) {
        Set<String> violations = new TreeSet<>();
        House.classes(module).stream()
                .filter(type -> !type.getPackageName().startsWith(DESK))
                .forEach(type -> violations.addAll(Purity.violations(type)));
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Impure.Clocks.class,
                Impure.Chance.class,
                Impure.Outside.class,
                Impure.Threads.class,
                Impure.Defaults.class
            })
    void seesEveryMethodOfAnImpureClass(Class<?> impure) {
        JavaClass type = new ClassFileImporter().importClass(impure);
        int touching = Stream.concat(type.getMethods().stream(), type.getFields().stream())
                .map(JavaMember::getName)
                .filter(name -> !name.contains("$"))
                .toList()
                .size();
        assertThat(Purity.violations(type)).hasSizeGreaterThanOrEqualTo(touching);
    }

    @Test
    void seesEveryWayToTheDefaults() {
        JavaClass type = new ClassFileImporter().importClass(Impure.Defaults.class);
        assertThat(Purity.violations(type))
                .hasSize(type.getMethods().size())
                .allMatch(line -> List.of("String", "Zone", "Locale", "Charset", "DateTime").stream()
                        .anyMatch(line::contains));
    }
}
