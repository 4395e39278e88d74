package io.github.hansho.modulepath.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.hansho.core.ExtensionPoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractsTest {

    /** Resources has its whole law in its signature; the testkit does not see reporting, where MoveCheck is. */
    private static final Set<String> WITHOUT = Set.of("Texts.Resources", "MoveCheck");

    @Test
    void everyExtensionPointHasAContractInTheTestkit() {
        Set<String> contracts = House.classes("testkit").stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Contract"))
                .collect(Collectors.toSet());
        assumeTrue(!contracts.isEmpty(), "SKIPPED: the testkit has no contracts yet");
        assertThat(extensionPoints())
                .isNotEmpty()
                .filteredOn(point -> !WITHOUT.contains(point))
                .allSatisfy(point -> assertThat(contracts).contains(point.replace(".", "") + "Contract"));
    }

    @Test
    void everyExceptionFromThatIsAnExtensionPoint() {
        assertThat(extensionPoints()).containsAll(WITHOUT);
    }

    private static List<String> extensionPoints() {
        return House.PUBLISHED.stream()
                .flatMap(module -> House.written(module).stream())
                .filter(type -> type.isAnnotatedWith(ExtensionPoint.class))
                .map(type -> type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'))
                .sorted()
                .toList();
    }
}
